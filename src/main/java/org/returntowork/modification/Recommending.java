package org.returntowork.modification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Brings the therapist's recommendations into the case, from the task and from anywhere alike. */
@Component
class Recommending {

    private final Modifications modifications;
    private final Rationales rationales;
    private final CaseCalendar calendar;
    private final TalksTold told;
    private final Clock clock;

    Recommending(
            Modifications modifications, Rationales rationales, CaseCalendar calendar, TalksTold told, Clock clock) {
        this.modifications = modifications;
        this.rationales = rationales;
        this.calendar = calendar;
        this.told = told;
        this.clock = clock;
    }

    /** Applies every row; what else waits for the employer gets the whole time for an answer again. */
    void apply(CaseId caseId, RecommendModifications form, Talks before, Actor actor) {
        LocalDate today = calendar.today(caseId);
        List<Modification> changed = new ArrayList<>();
        int number = before.modifications().size();
        for (Recommended row : form.modifications()) {
            Modification modification = row.action() == RecommendModifications.RecommendAction.NEW
                    ? Modification.propose(caseId, ++number, row.duty(), row.kind(), row.terms(), actor, today)
                    : change(caseId, row, actor, today);
            changed.add(modification);
        }
        before.toAnswer().stream()
                .filter(m -> m.status() == ModificationStatus.PROPOSED)
                .forEach(m -> m.askAgain(today));
        modifications.saveAll(changed);
        for (int i = 0; i < changed.size(); i++) {
            tell(caseId, changed.get(i), form.modifications().get(i), actor);
        }
    }

    private Modification change(CaseId caseId, Recommended row, Actor actor, LocalDate today) {
        Modification modification = modifications.byId(caseId, row.id()).orElseThrow();
        switch (row.action()) {
            case REVISE -> modification.revise(row.kind(), row.terms(), actor, today);
            case WITHDRAW -> modification.withdraw(actor, today);
            case ACCEPT_COUNTER -> modification.acceptCounter(row.description(), row.removesDemand(), actor, today);
            default -> throw new IllegalArgumentException("Not a change: " + row.action());
        }
        return modification;
    }

    private void tell(CaseId caseId, Modification modification, Recommended row, Actor actor) {
        if (row.rationale() != null) {
            rationales.save(new ModificationRationale(caseId, modification.id(), clock.instant(), row.rationale()));
        }
        String kind = switch (row.action()) {
            case NEW -> "modification-proposed";
            case REVISE -> "modification-revised";
            case WITHDRAW -> "modification-withdrawn";
            case ACCEPT_COUNTER -> "modification-counter-accepted";
        };
        told.recommended(modification, kind, actor);
    }
}
