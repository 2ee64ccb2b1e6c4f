package org.returntowork.tasks;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** Works out one part of a form that is still being filled in, whatever else in it is missing. */
@Component
class WorkingOut {

    private final FormBinder binder;

    WorkingOut(FormBinder binder) {
        this.binder = binder;
    }

    /**
     * @param part its path, such as {@code duties[0].lift}
     * @param result what follows from it; null where something in it is wrong
     * @param errors by the form's fields; null where nothing is wrong
     */
    record Worked(String part, Object result, BindingResult errors) {}

    /** @throws NotThere if the form has no such part, or nothing follows from it */
    Worked out(Class<?> form, FormInput input, String part) {
        RecordComponent component = FieldOrder.component(form, part);
        Class<?> type = component == null ? Object.class : component.getType();
        if (!WorksOut.class.isAssignableFrom(type)) {
            throw new NotThere();
        }
        Bound<?> bound = binder.bind(input.under(part), type);
        if (bound.isValid()) {
            return new Worked(part, ((WorksOut) bound.value()).workedOut(), null);
        }
        BindingResult errors = new MapBindingResult(Map.of(), FormBinder.FORM);
        bound.errors().getGlobalErrors().forEach(errors::addError);
        bound.errors()
                .getFieldErrors()
                .forEach(error -> errors.addError(RowPlaces.typedAt(part + "." + error.getField(), error)));
        return new Worked(part, null, errors);
    }
}
