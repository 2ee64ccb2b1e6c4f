package org.returntowork.demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.returntowork.access.OnBehalf;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens at one moment: a task submitted, an action taken, a series of log entries, or nothing but time.
 *
 * @param at the site's time; more than one repeats the step
 * @param as who does it
 * @param of whose task it is, where a deputy does it; null for one's own
 * @param submit the form key of the task
 * @param act the name of the action
 * @param form the JSON body of either
 * @param onBehalf whose answer it is, after a talk
 * @param refused the fields where the form is expected to be refused; null where it is to be taken
 */
record Step(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<LocalDateTime> at,

        String as,
        String of,
        String submit,
        String act,
        ObjectNode form,
        ForSomebody onBehalf,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> refused,

        Logs logs,
        Expectation expect) {

    /** After a talk with whom, how and when; the proof is the signed paper or the witness. */
    record ForSomebody(String of, OnBehalf.How how, LocalDate on, boolean interpreter, String proof) {}

    Step {
        at = at == null ? List.of() : List.copyOf(at);
        if (logs == null && at.isEmpty()) {
            throw new IllegalArgumentException("A step needs 'at' (only 'logs' has its own dates)");
        }
        if (logs != null && (submit != null || act != null)) {
            throw new IllegalArgumentException("A step is 'submit', 'act' or 'logs', not two of them");
        }
        if ((submit != null || act != null) && as == null) {
            throw new IllegalArgumentException("'submit' and 'act' need 'as'");
        }
    }

    /** Whose task is answered, by whomever. */
    String owner() {
        if (onBehalf != null) {
            return onBehalf.of();
        }
        return of == null ? as : of;
    }

    static Step submit(LocalDateTime at, String as, String formKey, ObjectNode form, Expectation expect) {
        return new Step(List.of(at), as, null, formKey, null, form, null, null, null, expect);
    }

    static Step expect(LocalDateTime at, Expectation expect) {
        return new Step(List.of(at), null, null, null, null, null, null, null, null, expect);
    }
}
