package org.returntowork.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.DutyLists;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The employer's regular word on how it goes. */
@Component
class CheckInForm implements TaskForm<CheckIn> {

    private final Cases cases;
    private final CheckIns checkIns;
    private final ReviewAgendas agendas;
    private final DutyLists duties;
    private final Notices notices;
    private final Timeline timeline;
    private final CaseCalendar calendar;
    private final Clock clock;

    CheckInForm(
            Cases cases,
            CheckIns checkIns,
            ReviewAgendas agendas,
            DutyLists duties,
            Notices notices,
            Timeline timeline,
            CaseCalendar calendar,
            Clock clock) {
        this.cases = cases;
        this.checkIns = checkIns;
        this.agendas = agendas;
        this.duties = duties;
        this.notices = notices;
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the page shows: the duties a deviation can be about. */
    public record Facts(List<Option> duties) {}

    @Override
    public String formKey() {
        return "check-in";
    }

    @Override
    public Class<CheckIn> type() {
        return CheckIn.class;
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        return new Facts(duties.of(caseId).stream()
                .map(duty -> new Option(duty.id().toString(), duty.name()))
                .toList());
    }

    @Override
    public void check(CaseId caseId, CheckIn form, Actor actor, Errors errors) {
        Deviation deviation = form.deviation();
        if (deviation != null && deviation.kind() == null) {
            errors.rejectValue("deviation.kind", "check-in.error.kind");
        }
        if (deviation != null
                && deviation.duty() != null
                && duties.of(caseId).stream().noneMatch(d -> d.id().equals(deviation.duty()))) {
            errors.rejectValue("deviation.duty", "check-in.error.duty");
        }
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    @Override
    public Outcome submit(CaseId caseId, CheckIn form, Actor actor) {
        LocalDate today = calendar.today(caseId);
        checkIns.save(new CheckedIn(caseId, form, today, clock.instant(), actor.name()));
        ReviewAgenda agenda = agendas.of(caseId);
        agenda.checkedIn(today);
        agendas.save(agenda);
        timeline.add(
                caseId, "check-in", actor, Audience.HR_ALL, form.dutiesDone().name());
        if (form.deviation() != null || !form.limitsKept()) {
            notices.lookToday(caseId, cases.get(caseId).therapist(), "deviation", today.toString());
        }
        if (form.issues() != null) {
            notices.tell(cases.get(caseId).therapist(), caseId, "check-in-issues");
        }
        return Outcome.COMPLETE;
    }
}
