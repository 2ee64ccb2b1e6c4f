package org.returntowork.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    /** @param savedAt when it was kept as a draft; null where it is what the form starts with */
    record Standing(FormInput input, Instant savedAt) {}

    /** The newest draft that can still be sent, else what the form starts with. */
    Standing in(Desk desk) {
        return drafts.ofForm(desk.actor().person(), desk.formOf()).stream()
                .flatMap(draft -> resumed(desk, draft).stream())
                .findFirst()
                .orElseGet(() -> new Standing(startOf(desk, ""), null));
    }

    /** The draft about what is picked, else what the form starts with then. */
    Standing about(Desk desk, String picked) {
        FormInput name = FormInput.empty().with(desk.form().pick().field(), picked);
        return drafts.findByPersonAndFormOf(desk.actor().person(), desk.draftOf(name))
                .flatMap(draft -> resumed(desk, draft))
                .orElseGet(() -> new Standing(startOf(desk, picked), null));
    }

    /** Nothing where the form no longer begins with what the draft is about, such as a day that is too long ago. */
    private Optional<Standing> resumed(Desk desk, Draft draft) {
        FormInput input = FormInput.fromDraft(draft.typed());
        Form.Pick pick = desk.form().pick();
        if (pick == null) {
            return Optional.of(new Standing(input, draft.savedAt()));
        }
        String about = input.value(pick.field());
        FormInput start = startOf(desk, about);
        return start.value(pick.field()).equals(about)
                ? Optional.of(new Standing(apart(pick, input, start), draft.savedAt()))
                : Optional.empty();
    }

    /**
     * The page after another thing was picked: what was typed about the one before waits in its own draft.
     *
     * @param before what the page was about; empty where nothing had been picked, so that what was typed stays
     */
    FormInput picked(Desk desk, FormInput input, String before) {
        Form.Pick pick = desk.form().pick();
        String now = input.value(pick.field());
        if (before.equals(now)) {
            return input;
        }
        FormInput next = about(desk, now).input();
        if (!before.isEmpty()) {
            keepAboutPicked(desk, input.with(pick.field(), before));
        }
        FormInput stays = before.isEmpty() ? input : input.about(pick, false);
        FormInput both = next.typedOver(stays).with(pick.field(), next.value(pick.field()));
        return apart(pick, both, startOf(desk, now));
    }

    /** Keeps what was typed about the thing that is picked; no draft of it where that is what the form starts with. */
    void keepAboutPicked(Desk desk, FormInput input) {
        Form.Pick pick = desk.form().pick();
        FormInput start = startOf(desk, input.value(pick.field()));
        keepUnless(input.about(pick, true).saysTheSameAs(start.about(pick, true)), desk, input);
    }

    /**
     * Keeps it, unless the thing was only picked to be looked at: the page then goes on to open as it does by itself.
     *
     * @return when it was kept; null where it was not
     */
    Instant keepWhatIsMore(Desk desk, FormInput input) {
        Form.Pick pick = desk.form().pick();
        return keepUnless(pick != null && input.saysTheSameAs(startOf(desk, input.value(pick.field()))), desk, input);
    }

    private Instant keepUnless(boolean startsSo, Desk desk, FormInput input) {
        if (startsSo) {
            drop(desk, input);
            return null;
        }
        return keep(desk, input).savedAt();
    }

    private static FormInput apart(Form.Pick pick, FormInput input, FormInput start) {
        return pick.apart() == null ? input : input.rowsAsIn(start, pick.apart(), pick.key());
    }

    private static FormInput startOf(Desk desk, String picked) {
        Form<?> form = desk.form();
        return FormInput.of(
                picked.isEmpty()
                        ? form.prefill(desk.caseId(), desk.reader())
                        : form.prefill(desk.caseId(), desk.reader(), picked));
    }

    private void drop(Desk desk, FormInput input) {
        transaction.executeWithoutResult(
                status -> drafts.deleteByPersonAndFormOfIn(desk.actor().person(), List.of(desk.draftOf(input))));
    }

    Draft keep(Desk desk, FormInput input) {
        return transaction.execute(status -> {
            UUID person = desk.actor().person();
            String name = desk.draftOf(input);
            Draft draft = drafts.findByPersonAndFormOf(person, name).orElseGet(() -> new Draft(person, name));
            draft.keep(input.toDraft(), clock.instant());
            return drafts.save(draft);
        });
    }
}
