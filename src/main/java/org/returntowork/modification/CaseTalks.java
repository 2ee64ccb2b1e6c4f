package org.returntowork.modification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consents;
import org.returntowork.cases.HrScope;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Program;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Reads how the talks of a case stand under its program, its consent and its calendar. */
@Component
class CaseTalks {

    static final String RESPOND = "respond-to-modifications";

    private final Modifications modifications;
    private final Cases cases;
    private final Consents consents;
    private final Directory directory;
    private final CaseCalendar calendar;
    private final Clock clock;

    CaseTalks(
            Modifications modifications,
            Cases cases,
            Consents consents,
            Directory directory,
            CaseCalendar calendar,
            Clock clock) {
        this.modifications = modifications;
        this.cases = cases;
        this.consents = consents;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    Talks of(CaseId caseId) {
        boolean hrResolves = consents.hr(caseId) == HrScope.ALL
                && directory.hasHr(cases.get(caseId).organisation());
        return new Talks(
                modifications.of(caseId),
                calendar.program(caseId).negotiationRounds(),
                hrResolves,
                m -> !clock.instant().isBefore(escalatesAt(m)));
    }

    /** When the first unanswered proposal goes to somebody else; now where none waits. */
    Instant nextEscalation(CaseId caseId) {
        return of(caseId).toAnswer().stream()
                .map(this::escalatesAt)
                .min(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    /** Until when the main flow waits for first answers; empty where none is awaited or the time is over. */
    Optional<Instant> firstAnswersDue(CaseId caseId) {
        return firstProposals(caseId).stream()
                .map(m -> endOf(caseId, answerDay(m)))
                .max(Comparator.naturalOrder())
                .filter(due -> due.isAfter(clock.instant()));
    }

    private List<Modification> firstProposals(CaseId caseId) {
        return modifications.of(caseId).stream()
                .filter(m -> m.status() == ModificationStatus.PROPOSED)
                .filter(m ->
                        m.history().stream().noneMatch(entry -> entry.step().isAnswer()))
                .toList();
    }

    /** Counted from the proposal, as the worked cases do, but never before the answer is due. */
    private Instant escalatesAt(Modification m) {
        Program program = calendar.program(m.caseId());
        int days = Math.max(program.escalateAfterDays(), program.responseDays(RESPOND));
        return endOf(m.caseId(), program.calendar().plus(m.askedOn(), days));
    }

    private LocalDate answerDay(Modification m) {
        Program program = calendar.program(m.caseId());
        return program.calendar().plus(m.askedOn(), program.responseDays(RESPOND));
    }

    private Instant endOf(CaseId caseId, LocalDate day) {
        return calendar.endOf(caseId, day).toInstant();
    }
}
