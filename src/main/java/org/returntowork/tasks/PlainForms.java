package org.returntowork.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.returntowork.access.KeptPost;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows forms that belong to no case and takes what was typed into them, by the same means as every task's form. */
@Component
public class PlainForms {

    private final FormBinder binder;
    private final MessageSource messages;

    PlainForms(FormBinder binder, MessageSource messages) {
        this.binder = binder;
        this.messages = messages;
    }

    /** The form in its template, {@code <folder>/<key>}, with what stands in its fields. */
    public ModelAndView form(String folder, String key, Class<?> type, FormInput input, Locale locale) {
        return page(folder, key, new FormView(key, type, input, null, messages, locale));
    }

    /** What was typed into the form at this address before its session ended, or what it starts with. */
    public FormInput sentTooLate(HttpServletRequest request, FormInput start) {
        return KeptPost.take(
                        request,
                        request.getRequestURI()
                                .substring(request.getContextPath().length()))
                .map(FormInput::of)
                .orElse(start);
    }

    public <T> Typed<T> typed(String folder, String key, Class<T> type, HttpServletRequest request) {
        FormInput input = FormInput.of(request.getParameterMap());
        return new Typed<>(this, folder, key, type, input, binder.bind(input, type));
    }

    private static ModelAndView page(String folder, String key, FormView view) {
        return new ModelAndView(folder + "/" + key).addObject("key", key).addObject("form", view);
    }

    /** What somebody sent, to be taken or shown again. */
    public record Typed<T>(
            PlainForms forms, String folder, String key, Class<T> type, FormInput input, Bound<T> bound) {

        public boolean isValid() {
            return bound.isValid();
        }

        public T value() {
            return bound.value();
        }

        public Typed<T> reject(String field, String code) {
            bound.errors().rejectValue(field, code);
            return this;
        }

        /** The form as it was typed. */
        public ModelAndView filled(Locale locale) {
            return forms.form(folder, key, type, input, locale);
        }

        /** The form as it was typed, with what is wrong in it, each error in the row where it was typed. */
        public ModelAndView again(Locale locale) {
            RowPlaces rows = new RowPlaces(forms.binder, input, bound.value());
            ModelAndView page = page(
                    folder, key, new FormView(key, type, input, rows.onPage(bound.errors()), forms.messages, locale));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }
}
