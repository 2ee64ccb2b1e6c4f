package org.returntowork.tasks;

import jakarta.validation.Validation;

/** The binder of all forms, for tests of what is checked by a form's rules outside its page. */
public final class Binders {

    private Binders() {}

    public static FormBinder binder() {
        return new FormBinder(Validation.buildDefaultValidatorFactory().getValidator());
    }
}
