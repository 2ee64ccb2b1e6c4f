package org.returntowork.modification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Takes what was found missing out of use, whoever found it; the employer attests it again when it is back. */
@Component
public class OutOfUse {

    private final Modifications modifications;
    private final CaseCalendar calendar;
    private final TalksTold told;
    private final TalksProcess process;

    OutOfUse(Modifications modifications, CaseCalendar calendar, TalksTold told, TalksProcess process) {
        this.modifications = modifications;
        this.calendar = calendar;
        this.told = told;
        this.process = process;
    }

    /** @param seenOn the day they were missing; what was attested after it counts as there */
    public void missing(CaseId caseId, Collection<UUID> which, LocalDate seenOn, Actor actor) {
        List<Modification> failing = modifications.of(caseId).stream()
                .filter(m -> which.contains(m.id()) && m.isInPlace())
                .filter(m -> !m.placement().since().isAfter(seenOn))
                .toList();
        if (failing.isEmpty()) {
            return;
        }
        LocalDate today = calendar.today(caseId);
        failing.forEach(m -> m.outOfUse(actor, today));
        modifications.saveAllAndFlush(failing);
        failing.forEach(m -> told.outOfUse(m, actor));
        process.moveOn(caseId);
    }
}
