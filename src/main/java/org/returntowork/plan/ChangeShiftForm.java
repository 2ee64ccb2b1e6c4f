package org.returntowork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consents;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Therapist, patient or employer move, add or cancel a shift. */
@Component
class ChangeShiftForm implements ActionForm<ChangeShift> {

    /** As far back as an entry can be made. */
    private static final int DAYS_BACK = 14;

    private static final int DAYS_SHOWN = 21;

    private final StagedReturns stagedReturns;
    private final ShiftPlanning planning;
    private final Shifts shifts;
    private final Cases cases;
    private final Consents consents;
    private final CaseCalendar calendar;
    private final Processes processes;
    private final Notices notices;
    private final Timeline timeline;

    ChangeShiftForm(
            StagedReturns stagedReturns,
            ShiftPlanning planning,
            Shifts shifts,
            Cases cases,
            Consents consents,
            CaseCalendar calendar,
            Processes processes,
            Notices notices,
            Timeline timeline) {
        this.stagedReturns = stagedReturns;
        this.planning = planning;
        this.shifts = shifts;
        this.cases = cases;
        this.consents = consents;
        this.calendar = calendar;
        this.processes = processes;
        this.notices = notices;
        this.timeline = timeline;
    }

    @Override
    public String action() {
        return "change-shift";
    }

    @Override
    public Class<ChangeShift> type() {
        return ChangeShift.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        boolean may = switch (actor.role()) {
            case THERAPIST, PATIENT -> true;
            case EMPLOYER -> consents.employerLimits(caseId);
            default -> false;
        };
        return may
                && stagedReturns
                        .findById(caseId)
                        .map(course -> course.state().atAStage())
                        .orElse(false);
    }

    /**
     * The shifts in sight.
     *
     * @param asksInjury whether it is the patient's page, which alone asks
     */
    record ShiftFacts(List<ShiftRow> shifts, boolean asksInjury) {}

    /** One shift in sight. */
    record ShiftRow(LocalDate date, int hours, int minutes, boolean night, LocalDate movedFrom) {}

    @Override
    public ShiftFacts facts(CaseId caseId, Actor actor) {
        LocalDate today = calendar.today(caseId);
        return new ShiftFacts(
                shifts.between(caseId, today, today.plusDays(DAYS_SHOWN)).stream()
                        .filter(shift -> !shift.missed())
                        .map(shift -> new ShiftRow(
                                shift.date(),
                                shift.plannedMinutes() / 60,
                                shift.plannedMinutes() % 60,
                                shift.night(),
                                shift.movedFrom()))
                        .toList(),
                actor.subjectRole() == Role.PATIENT);
    }

    @Override
    public void check(CaseId caseId, ChangeShift form, Actor actor, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        new ShiftChecks(shifts.roster(caseId).orElseThrow(), calendar.today(caseId), DAYS_BACK)
                .check(form, actor.subjectRole(), errors);
    }

    @Override
    public Outcome submit(CaseId caseId, ChangeShift form, Actor actor) {
        planning.apply(caseId, form, actor);
        String date = form.date().toString();
        switch (form.change()) {
            case ADD -> timeline.add(caseId, "shift-added", actor, Audience.EMPLOYER, date);
            case MOVE ->
                timeline.add(
                        caseId,
                        "shift-moved",
                        actor,
                        Audience.EMPLOYER,
                        date,
                        form.to().toString());
            case OFF -> timeline.add(caseId, "shift-off", actor, Audience.EMPLOYER, date);
        }
        tell(caseId, form, actor);
        processes.reschedule("Timer_ReviewDue", caseId);
        return Outcome.COMPLETE;
    }

    private void tell(CaseId caseId, ChangeShift form, Actor actor) {
        ReturnToWorkCase theCase = cases.get(caseId);
        String date = form.date().toString();
        boolean ill = form.reason() == OffReason.ILLNESS && actor.subjectRole() != Role.PATIENT;
        for (UUID person : List.of(theCase.therapist(), theCase.patient(), theCase.employer())) {
            boolean knows = person.equals(actor.person()) || person.equals(actor.subject());
            boolean mayKnow = !person.equals(theCase.employer()) || consents.employerLimits(caseId);
            if (ill && person.equals(theCase.patient())) {
                notices.tell(person, caseId, "shift-illness", date);
            } else if (!knows && mayKnow) {
                notices.tell(person, caseId, "shift-changed", date);
            }
        }
    }
}
