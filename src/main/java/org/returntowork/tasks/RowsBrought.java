package org.returntowork.tasks;

import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.springframework.stereotype.Component;

/** Brings rows from elsewhere into a form that somebody fills in, as if they had been typed: they wait there as a draft. */
@Component
public class RowsBrought {

    private final Desks desks;
    private final TypedSoFar typed;
    private final Look look;

    RowsBrought(Desks desks, TypedSoFar typed, Look look) {
        this.desks = desks;
        this.typed = typed;
        this.look = look;
    }

    /**
     * Adds them behind the rows of the same list.
     *
     * @param rows a form of the task's own type with nothing but those rows
     * @param insteadOf the list whose rows go first; null where they stay
     * @return the form's page
     * @throws NotThere if it is not a task for this person
     */
    public String into(UUID task, SignedIn user, Object rows, String insteadOf) {
        Desk desk = desks.task(task, user);
        FormInput before = look.at(() -> typed.in(desk).input());
        FormInput kept = insteadOf == null ? before : before.without(insteadOf);
        typed.keep(desk, kept.with(FormInput.of(rows)));
        return desk.path();
    }
}
