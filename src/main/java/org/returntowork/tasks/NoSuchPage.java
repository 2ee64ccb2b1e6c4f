package org.returntowork.tasks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers the address of a page with an id that is none as one with an id that is not known; {@link ApiProblems} for the API. */
@ControllerAdvice
class NoSuchPage {

    @ExceptionHandler
    void notThere(MethodArgumentTypeMismatchException e, HttpServletResponse response) throws IOException {
        response.sendError((isOfPath(e) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }

    static boolean isOfPath(TypeMismatchException e) {
        return e instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
    }
}
