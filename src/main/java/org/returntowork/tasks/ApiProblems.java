package org.returntowork.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;

/** Says what is wrong with a request to the API as problem details (RFC 9457), by field where it is a field. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidForm e, Locale locale) {
        return invalid(told(e.errors(), locale), locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(JacksonException e, Locale locale) {
        return invalid(List.of(error(path(e), messages.getMessage("api.unreadable", null, locale))), locale);
    }

    /** What is wrong in a field is told by it like any other error; what is no body at all, in a sentence. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof JacksonException json
                && !isNoJson(json)
                && !path(json).isEmpty()) {
            return handleExceptionInternal(
                    e, unreadable(json, request.getLocale()), headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        String why = whyNoBody(e.getCause(), request.getLocale());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why);
        problem.setProperty("errors", List.of(error("", why)));
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private String whyNoBody(Throwable cause, Locale locale) {
        if (cause instanceof StreamReadException json && isNoJson(json)) {
            TokenStreamLocation at = json.getLocation();
            return messages.getMessage("api.noJson", new Object[] {at.getLineNr(), at.getColumnNr()}, locale);
        }
        return messages.getMessage(cause == null ? "api.noBody" : "api.noObject", null, locale);
    }

    /** A number that its field cannot hold is JSON all the same. */
    private static boolean isNoJson(JacksonException e) {
        return e instanceof StreamReadException && !(e instanceof InputCoercionException);
    }

    /** An address with an id that is none is not there, as one with an id that is not known. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return NoSuchPage.isOfPath(e)
                ? handleExceptionInternal(e, notThere(), headers, HttpStatus.NOT_FOUND, request)
                : super.handleTypeMismatch(e, headers, status, request);
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedFile e, Locale locale) {
        return invalid(List.of(error("file", messages.getMessage(e.code(), e.args(), locale))), locale);
    }

    @ExceptionHandler
    ProblemDetail notThere(NotThere e) {
        return notThere();
    }

    private static ProblemDetail notThere() {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ProblemDetail alreadyDone(AlreadyDone e, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setDetail(messages.getMessage("done.title", null, locale));
        problem.setProperty("completedBy", e.task().endedByName());
        problem.setProperty("completedAt", e.task().endedAt());
        return problem;
    }

    /** The answer was not taken, but a warning sign in it was: what to do stands beside what is wrong. */
    @ExceptionHandler
    ProblemDetail signHeard(SignHeard e, Locale locale) {
        ProblemDetail problem = notTaken(e.getCause(), locale);
        problem.setProperty("urgent", e.told());
        return problem;
    }

    private ProblemDetail notTaken(Throwable why, Locale locale) {
        if (why instanceof AlreadyDone done) {
            return alreadyDone(done, locale);
        }
        return why instanceof InvalidForm invalid
                ? invalid(invalid, locale)
                : unreadable((JacksonException) why, locale);
    }

    private ProblemDetail invalid(List<Map<String, String>> errors, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setDetail(messages.getMessage("form.problems", null, locale));
        problem.setProperty("errors", errors);
        return problem;
    }

    /** In the order of the form, as on its page. */
    private List<Map<String, String>> told(BindingResult errors, Locale locale) {
        List<Map<String, String>> told = new ArrayList<>();
        errors.getGlobalErrors().forEach(error -> told.add(error("", messages.getMessage(error, locale))));
        Class<?> form =
                errors.getTarget() == null ? Object.class : errors.getTarget().getClass();
        errors.getFieldErrors().stream()
                .map(error -> error(error.getField(), messages.getMessage(error, locale)))
                .sorted(Comparator.<Map<String, String>, String>comparing(
                                error -> error.get("field"), new FieldOrder(form))
                        .thenComparing(error -> error.get("message")))
                .forEach(told::add);
        return told;
    }

    private static Map<String, String> error(String field, String message) {
        return Map.of("field", field, "message", message);
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
