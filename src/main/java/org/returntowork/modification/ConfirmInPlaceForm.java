package org.returntowork.modification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.modification.ConfirmInPlace.Attested;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The employer attests what is in place, some now and some later. */
@Component
class ConfirmInPlaceForm implements TaskForm<ConfirmInPlace> {

    private final Modifications modifications;
    private final ModificationCards cards;
    private final TalksTold told;
    private final CaseCalendar calendar;

    ConfirmInPlaceForm(Modifications modifications, ModificationCards cards, TalksTold told, CaseCalendar calendar) {
        this.modifications = modifications;
        this.cards = cards;
        this.told = told;
        this.calendar = calendar;
    }

    @Override
    public String formKey() {
        return "confirm-in-place";
    }

    @Override
    public Class<ConfirmInPlace> type() {
        return ConfirmInPlace.class;
    }

    @Override
    public ConfirmInPlace prefill(CaseId caseId, Actor actor) {
        return new ConfirmInPlace(missing(caseId).stream()
                .map(m -> new Attested(m.id(), null, null))
                .toList());
    }

    @Override
    public TalkFacts facts(CaseId caseId, Actor actor) {
        return new TalkFacts(cards.of(caseId, missing(caseId)));
    }

    @Override
    public void check(CaseId caseId, ConfirmInPlace form, Actor actor, Errors errors) {
        List<Modification> missing = missing(caseId);
        OnePerModification.checkKnown(
                "items", form.items().stream().map(Attested::modification).toList(), missing, errors);
        if (!missing.isEmpty() && form.items().stream().allMatch(item -> item.inPlaceOn() == null)) {
            errors.rejectValue("items", "modification.none-in-place");
        }
        LocalDate today = calendar.today(caseId);
        for (int i = 0; i < form.items().size(); i++) {
            Attested item = form.items().get(i);
            if (item.inPlaceOn() == null) {
                continue;
            }
            String path = "items[" + i + "].inPlaceOn";
            if (item.inPlaceOn().isAfter(today)) {
                errors.rejectValue(path, "modification.future");
            } else if (missing.stream().anyMatch(m -> wasOutOfUse(m, item))) {
                errors.rejectValue(path, "modification.was-out-of-use");
            }
        }
    }

    private static boolean wasOutOfUse(Modification m, Attested item) {
        LocalDate since = m.placement().outOfUseSince();
        return m.id().equals(item.modification())
                && since != null
                && item.inPlaceOn().isBefore(since);
    }

    @Override
    public Outcome submit(CaseId caseId, ConfirmInPlace form, Actor actor) {
        LocalDate today = calendar.today(caseId);
        List<Modification> there = new ArrayList<>();
        for (Attested item : form.items()) {
            if (item.inPlaceOn() != null) {
                Modification modification =
                        modifications.byId(caseId, item.modification()).orElseThrow();
                modification.putInPlace(item.inPlaceOn(), actor, today, item.note());
                there.add(modification);
            }
        }
        modifications.saveAllAndFlush(there);
        there.forEach(m -> told.inPlace(m, actor));
        return Outcome.COMPLETE;
    }

    private List<Modification> missing(CaseId caseId) {
        return modifications.of(caseId).stream()
                .filter(Modification::awaitsPlace)
                .toList();
    }
}
