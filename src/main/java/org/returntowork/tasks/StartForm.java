package org.returntowork.tasks;

import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;

/** Handles a form that stands before any case, and opens one; the case id it is given is null. */
public interface StartForm<T> extends Form<T> {

    /** The form's name in addresses, and its template's. */
    String name();

    /** The part in which this person may open a case; throws {@link NotThere} where they may not. */
    Actor actor(SignedIn user);

    /** Opens the case; the outcome's first argument is its id. */
    Outcome submit(T form, Actor actor);
}
