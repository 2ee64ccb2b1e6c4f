package org.returntowork.tasks;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands in the forms that somebody has open: their drafts, or what the forms start with. */
@Component
class TypedSoFar {

    private final Drafts drafts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TypedSoFar(Drafts drafts, TransactionTemplate transaction, Clock clock) {
        this.drafts = drafts;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<Draft> draft(Desk desk) {
        return drafts.findByPersonAndFormOf(desk.actor().person(), desk.formOf());
    }

    FormInput in(Desk desk, Optional<Draft> draft) {
        return draft.map(kept -> FormInput.fromDraft(kept.typed()))
                .orElseGet(() -> FormInput.of(desk.form().prefill(desk.caseId(), desk.reader())));
    }

    Draft keep(Desk desk, FormInput input) {
        return transaction.execute(status -> {
            UUID person = desk.actor().person();
            Draft draft = draft(desk).orElseGet(() -> new Draft(person, desk.formOf()));
            draft.keep(input.toDraft(), clock.instant());
            return drafts.save(draft);
        });
    }
}
