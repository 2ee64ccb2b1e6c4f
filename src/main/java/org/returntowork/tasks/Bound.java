package org.returntowork.tasks;

import org.springframework.validation.BindingResult;

/**
 * A form's input as its record.
 *
 * @param value the record; null where it could not be made at all
 * @param errors what is wrong, by field
 */
public record Bound<T>(T value, BindingResult errors) {

    public boolean isValid() {
        return value != null && !errors.hasErrors();
    }
}
