package org.returntowork.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.returntowork.tasks.FormInput;
import org.returntowork.tasks.PlainForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The forms of this module. */
@Component
class AdminForms {

    private static final String FOLDER = "administration";

    private final PlainForms forms;

    AdminForms(PlainForms forms) {
        this.forms = forms;
    }

    /** The form with these values; null is an empty one. */
    ModelAndView form(String key, Class<?> type, Object values, Locale locale) {
        return forms.form(FOLDER, key, type, FormInput.of(values), locale);
    }

    <T> PlainForms.Typed<T> typed(String key, Class<T> type, HttpServletRequest request) {
        return forms.typed(FOLDER, key, type, request);
    }

    /** Makes somebody who asks for what is not there read just that. */
    static <T> T orNotFound(Supplier<T> lookUp) {
        try {
            return lookUp.get();
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
