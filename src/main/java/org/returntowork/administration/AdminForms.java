package org.returntowork.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.returntowork.tasks.Bound;
import org.returntowork.tasks.FormBinder;
import org.returntowork.tasks.FormInput;
import org.returntowork.tasks.FormView;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows the forms of this module and takes what was typed into them, by the same means as every task's form. */
@Component
class AdminForms {

    private final FormBinder binder;
    private final MessageSource messages;

    AdminForms(FormBinder binder, MessageSource messages) {
        this.binder = binder;
        this.messages = messages;
    }

    /** The form with these values; null is an empty one. */
    ModelAndView form(String key, Class<?> type, Object values, Locale locale) {
        return page(key, new FormView(key, type, FormInput.of(values), null, messages, locale));
    }

    <T> Typed<T> typed(String key, Class<T> type, HttpServletRequest request) {
        FormInput input = FormInput.of(request.getParameterMap());
        return new Typed<>(this, key, type, input, binder.bind(input, type));
    }

    private ModelAndView page(String key, FormView view) {
        return new ModelAndView("administration/" + key).addObject("form", view);
    }

    /** What somebody sent, to be taken or shown again. */
    record Typed<T>(AdminForms pages, String key, Class<T> type, FormInput input, Bound<T> bound) {

        boolean isValid() {
            return bound.isValid();
        }

        T value() {
            return bound.value();
        }

        Typed<T> reject(String field, String code) {
            bound.errors().rejectValue(field, code);
            return this;
        }

        ModelAndView again(Locale locale) {
            ModelAndView page = pages.page(key, new FormView(key, type, input, bound.errors(), pages.messages, locale));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
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
