package org.returntowork.modification;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consents;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Says that something which was in place cannot be counted on today; the employer attests it again when it is back. */
@Component
class NotThereTodayAction implements ActionForm<NotThereToday> {

    private final Cases cases;
    private final Modifications modifications;
    private final ModificationCards cards;
    private final Consents consents;
    private final CaseCalendar calendar;
    private final OutOfUse outOfUse;

    NotThereTodayAction(
            Cases cases,
            Modifications modifications,
            ModificationCards cards,
            Consents consents,
            CaseCalendar calendar,
            OutOfUse outOfUse) {
        this.cases = cases;
        this.modifications = modifications;
        this.cards = cards;
        this.consents = consents;
        this.calendar = calendar;
        this.outOfUse = outOfUse;
    }

    @Override
    public String action() {
        return "not-there-today";
    }

    @Override
    public Class<NotThereToday> type() {
        return NotThereToday.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        boolean mayKnow = actor.role() == Role.PATIENT
                || actor.role() == Role.THERAPIST
                || actor.role() == Role.EMPLOYER && consents.employerLimits(caseId);
        return mayKnow
                && cases.get(caseId).standing() != Standing.CLOSED
                && !inPlace(caseId).isEmpty();
    }

    @Override
    public TalkChoices facts(CaseId caseId, Actor actor) {
        return TalkChoices.of(cards.of(caseId, inPlace(caseId)));
    }

    @Override
    public void check(CaseId caseId, NotThereToday form, Actor actor, Errors errors) {
        List<Modification> known = inPlace(caseId);
        if (form.modifications().stream().anyMatch(id -> known.stream().noneMatch(m -> m.id().equals(id)))) {
            errors.rejectValue("modifications", "modification.which");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, NotThereToday form, Actor actor) {
        outOfUse.missing(caseId, form.modifications(), calendar.today(caseId), actor);
        return Outcome.COMPLETE.saying("not-there-today.done");
    }

    private List<Modification> inPlace(CaseId caseId) {
        return modifications.of(caseId).stream().filter(Modification::isInPlace).toList();
    }
}
