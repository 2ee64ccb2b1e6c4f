package org.returntowork.tasks;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.returntowork.engine.Processes;
import org.returntowork.engine.Processes.Together;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears a warning sign in an answer that was not taken, in a transaction of its own, before the answer is shown again. */
@Component
class Heeding {

    private static final int TRIES = 3;

    private final FormBinder binder;
    private final OpenTaskRows tasks;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final EntityManager entities;

    Heeding(
            FormBinder binder,
            OpenTaskRows tasks,
            Processes processes,
            TransactionTemplate transaction,
            EntityManager entities) {
        this.binder = binder;
        this.tasks = tasks;
        this.processes = processes;
        this.transaction = transaction;
        this.entities = entities;
    }

    /** What the sign's reader is told; nothing where no sign was reported. */
    Optional<Outcome> heed(Desk desk, FormInput input) {
        return desk.form() instanceof WarningSigns<?> form ? heed(desk, form, input) : Optional.empty();
    }

    private <T> Optional<Outcome> heed(Desk desk, WarningSigns<T> form, FormInput input) {
        T signs = binder.bind(input.keeping(form.signFields()), form.type()).value();
        if (signs == null) {
            return Optional.empty();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                Together<Optional<Outcome>> heard = transaction.execute(status -> processes.together(() -> {
                    Optional<Outcome> told = form.heed(desk.caseId(), signs, desk.reader());
                    entities.flush();
                    return told;
                }));
                processes.goOn(heard.next());
                return heard.result();
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Whether the sign has ended the very task that it was reported in. */
    boolean ended(Desk desk) {
        return desk.task() != null
                && tasks.findById(desk.task().id()).filter(OpenTask::open).isEmpty();
    }
}
