package org.returntowork.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Says what is wrong with a request to the API as problem details (RFC 9457), by field where it is a field. */
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
        String field = e instanceof DatabindException bind ? path(bind) : "";
        return invalid(
                List.of(Map.of("field", field, "message", messages.getMessage("api.unreadable", null, locale))),
                locale);
    }

    /** A body that is JSON, but not of the form's shape, is told by its field like any other error. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof DatabindException bind && !path(bind).isEmpty()) {
            return handleExceptionInternal(
                    e, unreadable(bind, request.getLocale()), headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        return super.handleHttpMessageNotReadable(e, headers, status, request);
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedFile e, Locale locale) {
        String why = messages.getMessage(e.code(), e.args(), locale);
        return invalid(List.of(Map.of("field", "file", "message", why)), locale);
    }

    @ExceptionHandler
    ProblemDetail notThere(NotThere e) {
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

    private List<Map<String, String>> told(BindingResult errors, Locale locale) {
        List<Map<String, String>> told = new ArrayList<>();
        for (ObjectError error : errors.getAllErrors()) {
            String field = error instanceof FieldError one ? one.getField() : "";
            told.add(Map.of("field", field, "message", messages.getMessage(error, locale)));
        }
        return told;
    }

    private static String path(DatabindException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
