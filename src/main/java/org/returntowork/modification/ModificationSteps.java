package org.returntowork.modification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Answers what the processes ask about modifications. */
@Component
public class ModificationSteps {

    private final CaseTalks talks;
    private final Modifications modifications;
    private final CaseCalendar calendar;
    private final Clock clock;

    ModificationSteps(CaseTalks talks, Modifications modifications, CaseCalendar calendar, Clock clock) {
        this.talks = talks;
        this.modifications = modifications;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether the main flow still waits for the employer's first answers. */
    public boolean awaitsFirstAnswers(String caseId) {
        return talks.firstAnswersDue(CaseId.of(caseId)).isPresent();
    }

    public Date firstAnswersDue(String caseId) {
        return Date.from(talks.firstAnswersDue(CaseId.of(caseId)).orElseGet(clock::instant));
    }

    /** Whose turn it is: RESPOND, RECOMMEND, RESOLVE, DECIDE or DONE. */
    public String talks(String caseId) {
        return talks.of(CaseId.of(caseId)).turn().name();
    }

    /** When unanswered proposals go to HR or back to the therapist. */
    public Date escalateAt(String caseId) {
        return Date.from(talks.nextEscalation(CaseId.of(caseId)));
    }

    /** Whether nothing that was accepted is missing. */
    public boolean allInPlace(String caseId) {
        return modifications.of(CaseId.of(caseId)).stream().noneMatch(Modification::awaitsPlace);
    }

    /** The first day something that was accepted and is missing is expected; without a promise, to be answered. */
    public Date inPlaceDue(String caseId) {
        CaseId id = CaseId.of(caseId);
        LocalDate answer = calendar.plusWorkingDays(
                id, calendar.today(id), calendar.program(id).responseDays("confirm-in-place"));
        LocalDate due = modifications.of(id).stream()
                .filter(Modification::awaitsPlace)
                .map(missing -> missing.expectedBy(answer))
                .min(Comparator.naturalOrder())
                .orElse(answer);
        return calendar.endOf(id, due);
    }
}
