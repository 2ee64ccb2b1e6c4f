package org.returntowork.tasks;

import org.springframework.validation.BindingResult;

/** The answer cannot be taken as it is; says why, by field. */
public class InvalidForm extends RuntimeException {

    private final transient BindingResult errors;

    public InvalidForm(BindingResult errors) {
        super("The form has errors: "
                + errors.getAllErrors().stream()
                        .map(error -> error.getObjectName() + " " + error.getCode())
                        .toList());
        this.errors = errors;
    }

    public BindingResult errors() {
        return errors;
    }
}
