package org.returntowork.tasks;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.engine.Processes;
import org.returntowork.engine.Processes.Together;
import org.returntowork.shared.CaseId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * Takes an answer: checks it, changes the aggregate, completes the task and moves the process, all in one transaction or
 * not at all. Pages, API and played scenarios come through here.
 */
@Component
public class Submissions {

    private static final int TRIES = 3;

    private final Desks desks;
    private final FormBinder binder;
    private final OpenTaskRows tasks;
    private final Drafts drafts;
    private final Receipts receipts;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final Look look;
    private final EntityManager entities;
    private final Clock clock;

    Submissions(
            Desks desks,
            FormBinder binder,
            OpenTaskRows tasks,
            Drafts drafts,
            Receipts receipts,
            Processes processes,
            TransactionTemplate transaction,
            Look look,
            EntityManager entities,
            Clock clock) {
        this.desks = desks;
        this.binder = binder;
        this.tasks = tasks;
        this.drafts = drafts;
        this.receipts = receipts;
        this.processes = processes;
        this.transaction = transaction;
        this.look = look;
        this.entities = entities;
        this.clock = clock;
    }

    /** Answers a task; {@code onBehalf} may be null. See {@link #take} for what is thrown. */
    public Outcome submit(UUID task, Object form, SignedIn user, OnBehalfForm onBehalf) {
        return take(() -> desks.task(task, user), new Submission(form, onBehalf, null, null));
    }

    /** Takes an action; {@code onBehalf} may be null. See {@link #take} for what is thrown. */
    public Outcome act(String action, CaseId caseId, Object form, SignedIn user, OnBehalfForm onBehalf) {
        return take(() -> desks.action(caseId, action, user), new Submission(form, onBehalf, null, null));
    }

    /** Opens a case with a form that stands before any; {@code key} may be null. See {@link #take} for what is thrown. */
    public CaseId start(String name, Object form, SignedIn user, String key) {
        return CaseId.of(take(() -> desks.start(name, user), new Submission(form, null, key, null))
                .args()
                .get(0));
    }

    /** What a task's form begins with. */
    public Object begins(UUID task, SignedIn user) {
        Desk desk = desks.task(task, user);
        return look.at(() -> desk.form().prefill(desk.caseId(), desk.reader()));
    }

    /** The record a task's form is made of. */
    public Class<?> typeOf(UUID task, SignedIn user) {
        return desks.task(task, user).form().type();
    }

    /** The record an action's form is made of. */
    public Class<?> typeOf(String action, CaseId caseId, SignedIn user) {
        return desks.action(caseId, action, user).form().type();
    }

    /**
     * @param onBehalf how the therapist came by somebody else's answer; null for one's own
     * @param key the sender's name for this submission; a repetition under it is answered as the first was; may be null
     * @param shownVersion what the page had shown, or null if it does not matter
     */
    record Submission(Object form, OnBehalfForm onBehalf, String key, String shownVersion) {

        /** Longer names are kept by what they hash to. */
        private static final int LONGEST = 120;

        Submission {
            if (key != null && key.isBlank()) {
                key = null;
            } else if (key != null && key.length() > LONGEST) {
                key = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                        .toString();
            }
        }
    }

    /**
     * @throws InvalidForm if the answer has errors; nothing is stored
     * @throws AlreadyDone if the task has ended; nothing is stored
     */
    Outcome take(Desk desk, Submission submission) {
        return take(() -> desk, submission);
    }

    private Outcome take(Supplier<Desk> desk, Submission submission) {
        for (int attempt = 1; ; attempt++) {
            try {
                Together<Outcome> taken = transaction.execute(status -> once(desk.get(), submission));
                processes.goOn(taken.next());
                return taken.result();
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
                Optional<Outcome> first = earlier(desk.get(), submission);
                if (first.isPresent()) {
                    return first.get();
                }
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** What its sender sees of an answer before it is sent. */
    record Beforehand(List<Leaving> leaving, List<String> warnings) {

        private static final Beforehand NOTHING = new Beforehand(List.of(), List.of());
    }

    /**
     * What to show of this answer, which is checked and not taken; nothing where it was taken already.
     *
     * @throws InvalidForm if the answer has errors
     * @throws AlreadyDone if the task has ended
     */
    Beforehand beforehand(Desk desk, Submission submission) {
        return look.at(() -> {
            if (earlier(desk, submission).isPresent()) {
                return Beforehand.NOTHING;
            }
            requireOpen(desk);
            Actor actor = check(desk, submission);
            return new Beforehand(
                    desk.anyForm().leaving(desk.caseId(), submission.form(), actor),
                    desk.anyForm().warnings(desk.caseId(), submission.form(), actor));
        });
    }

    private Together<Outcome> once(Desk desk, Submission submission) {
        Optional<Outcome> first = earlier(desk, submission);
        if (first.isPresent()) {
            return new Together<>(first.get(), List.of());
        }
        OpenTask task = requireOpen(desk);
        Actor actor = check(desk, submission);
        requireWarningsRead(desk, submission, actor);
        Together<Outcome> taken = processes.together(() -> carryOut(desk, task, submission.form(), actor));
        drafts.deleteByPersonAndFormOfIn(
                desk.actor().person(), List.of(desk.formOf(), desk.draftOf(FormInput.of(submission.form()))));
        if (submission.key() != null) {
            receipts.save(new Receipt(
                    desk.actor().person(), submission.key(), desk.formOf(), taken.result(), clock.instant()));
        }
        return taken;
    }

    private Outcome carryOut(Desk desk, OpenTask task, Object form, Actor actor) {
        Outcome outcome = submitTo(desk, form, actor);
        entities.flush();
        if (task != null && outcome.completes()) {
            task.endedBy(actor);
            processes.complete(task.id());
        }
        return outcome;
    }

    /** The task as it is now; null for an action. */
    private OpenTask requireOpen(Desk desk) {
        if (desk.task() == null) {
            return null;
        }
        OpenTask task = tasks.findById(desk.task().id()).orElseThrow(NotThere::new);
        if (!task.open()) {
            throw new AlreadyDone(task);
        }
        return task;
    }

    private Optional<Outcome> earlier(Desk desk, Submission submission) {
        return submission.key() == null
                ? Optional.empty()
                : receipts.findByPersonAndFormOfAndSubmissionKey(desk.actor().person(), desk.formOf(), submission.key())
                        .map(Receipt::outcome);
    }

    /** What the form's own check finds in an answer that cannot be taken as it was read, where it can be made of it. */
    BindingResult alsoWrong(Desk desk, Object form) {
        BindingResult errors = new BeanPropertyBindingResult(form, FormBinder.FORM);
        if (desk.form().checksUnfinished()) {
            look.at(() -> {
                desk.anyForm().check(desk.caseId(), form, desk.reader(), errors);
                return errors;
            });
        }
        return errors;
    }

    private Actor check(Desk desk, Submission submission) {
        BindingResult errors = binder.errorsFor(submission.form());
        Actor actor = desk.actor();
        if (desk.onBehalf()) {
            checkOnBehalf(desk, submission.onBehalf(), errors);
            actor = errors.hasErrors()
                    ? desk.reader()
                    : actor.onBehalfOf(submission.onBehalf().of(desk));
        }
        if (!errors.hasErrors() || desk.form().checksUnfinished()) {
            desk.anyForm().check(desk.caseId(), submission.form(), actor, errors);
        }
        String version = desk.form().version(desk.caseId(), actor);
        if (submission.shownVersion() != null && !submission.shownVersion().equals(version)) {
            errors.reject("form.changed");
        }
        if (errors.hasErrors()) {
            throw new InvalidForm(errors);
        }
        return actor;
    }

    private void requireWarningsRead(Desk desk, Submission submission, Actor actor) {
        Form<Object> form = desk.anyForm();
        List<String> warnings = form.warningsRead(submission.form())
                ? List.of()
                : form.warnings(desk.caseId(), submission.form(), actor);
        if (!warnings.isEmpty()) {
            BindingResult errors = binder.errorsFor(submission.form());
            errors.rejectValue(
                    Form.WARNINGS_READ, "form.warningsUnread", new Object[] {String.join(" ", warnings)}, null);
            throw new InvalidForm(errors);
        }
    }

    private void checkOnBehalf(Desk desk, OnBehalfForm onBehalf, BindingResult errors) {
        OnBehalfForm given = onBehalf == null ? OnBehalfForm.EMPTY : onBehalf;
        OnBehalfForm.addErrors(binder.errorsFor(given), given, desk.form().needsSignature(), errors);
    }

    @SuppressWarnings("unchecked")
    private static Outcome submitTo(Desk desk, Object form, Actor actor) {
        if (desk.form() instanceof TaskForm<?> task) {
            return ((TaskForm<Object>) task).submit(desk.caseId(), form, actor);
        }
        if (desk.form() instanceof ActionForm<?> action) {
            return ((ActionForm<Object>) action).submit(desk.caseId(), form, actor);
        }
        return ((StartForm<Object>) desk.form()).submit(form, actor);
    }
}
