package org.returntowork.progress;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.plan.Run;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** What the processes ask about the shifts worked and the reviews. */
@Component
public class ProgressSteps {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final ReviewOpening opening;
    private final ReviewAgendas agendas;
    private final StagedReturns stagedReturns;
    private final Shifts shifts;
    private final CaseCalendar calendar;

    ProgressSteps(
            ReviewOpening opening,
            ReviewAgendas agendas,
            StagedReturns stagedReturns,
            Shifts shifts,
            CaseCalendar calendar) {
        this.opening = opening;
        this.agendas = agendas;
        this.stagedReturns = stagedReturns;
        this.shifts = shifts;
        this.calendar = calendar;
    }

    /** When the review opens by itself if no message opens it before. */
    public Date reviewOpensAt(String caseId) {
        return Date.from(opening.opensAt(CaseId.of(caseId)));
    }

    /** The end of the day the review is to be done: the working day on which it opens, or the next. */
    public Date reviewDue(String caseId) {
        CaseId id = CaseId.of(caseId);
        return calendar.endOf(id, calendar.plusWorkingDays(id, calendar.today(id), 0));
    }

    /** The same day after a red flag, else the next working day. */
    public Date urgentDue(String caseId) {
        CaseId id = CaseId.of(caseId);
        LocalDate today = calendar.today(id);
        boolean stop = "R0".equals(agendas.of(id).urgentRule());
        return calendar.endOf(id, stop ? today : calendar.plusWorkingDays(id, today, 1));
    }

    /** Whether the review just done ended the run, or it goes on. */
    public boolean runEnds(String caseId) {
        return agendas.of(CaseId.of(caseId)).runEnds();
    }

    /** When the employer is asked next. */
    public Date checkInDue(String caseId) {
        CaseId id = CaseId.of(caseId);
        LocalDate last = agendas.of(id).lastCheckIn();
        LocalDate since = last != null
                ? last
                : stagedReturns
                        .findById(id)
                        .flatMap(course -> course.runs().stream().findFirst())
                        .map(Run::beginsOn)
                        .orElse(calendar.today(id));
        LocalDate due = since.plusDays(calendar.program(id).checkInDays());
        return Date.from(calendar.at(id, due, MORNING));
    }

    /** Whether patient and therapist agreed to pause when entries were missing. */
    public boolean pauseAsked(String caseId) {
        return agendas.of(CaseId.of(caseId)).pauseAsked();
    }

    /** Where the case goes from a stage: {@code STAGE}, {@code RECOMMENDATION}, {@code FOLLOW_UP} or {@code LEAVE}. */
    public String afterStage(String caseId) {
        return agendas.of(CaseId.of(caseId)).afterStage().name();
    }

    /** The end of the day on which the therapist looks at a hold again. */
    public Date lookAgainAt(String caseId) {
        CaseId id = CaseId.of(caseId);
        LocalDate set = agendas.of(id).lookAgainOn();
        return calendar.endOf(id, set != null ? set : calendar.today(id).plusWeeks(1));
    }

    /** The end of the first day of work, when the first entry is due. */
    public Date nextEntryDue(String caseId) {
        CaseId id = CaseId.of(caseId);
        LocalDate today = calendar.today(id);
        return calendar.endOf(
                id, shifts.next(id, today.minusDays(1)).map(Shift::date).orElse(today));
    }
}
