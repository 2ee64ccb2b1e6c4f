package org.returntowork.tasks;

import java.util.List;

/**
 * What became of a submission.
 *
 * @param completes whether the task is done; a work log stays open
 * @param messageKey what the answer page says, a key of the message bundle; null for the form's own "saved"
 * @param args the message's arguments, plain words and numbers
 * @param urgent whether the answer page is a warning, such as "stop work and call"
 * @param calls whom to call, for a warning
 * @param next the action of the case that comes next; null where there is none
 */
public record Outcome(
        boolean completes, String messageKey, List<String> args, boolean urgent, List<Call> calls, String next) {

    public static final Outcome COMPLETE = new Outcome(true, null, List.of(), false, List.of(), null);
    public static final Outcome STAY_OPEN = new Outcome(false, null, List.of(), false, List.of(), null);

    public Outcome {
        calls = calls == null ? List.of() : List.copyOf(calls);
    }

    public Outcome saying(String key, String... arguments) {
        return new Outcome(completes, key, List.of(arguments), false, List.of(), next);
    }

    public Outcome warning(String key, String... arguments) {
        return new Outcome(completes, key, List.of(arguments), true, calls, next);
    }

    public Outcome calling(List<Call> whom) {
        return new Outcome(completes, messageKey, args, urgent, whom, next);
    }

    /** The same with the action that its page leads on to. */
    public Outcome leadingTo(String action) {
        return new Outcome(completes, messageKey, args, urgent, calls, action);
    }

    /** The same of a task that is done with it. */
    public Outcome completing() {
        return new Outcome(true, messageKey, args, urgent, calls, next);
    }
}
