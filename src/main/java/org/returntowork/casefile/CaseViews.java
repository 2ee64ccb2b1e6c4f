package org.returntowork.casefile;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consents;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.modification.ModificationCards;
import org.returntowork.plan.PlanView;
import org.returntowork.plan.PlanViews;
import org.returntowork.plan.Shifts;
import org.returntowork.progress.WorkLogEntries;
import org.returntowork.progress.WorkLogEntry;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes a case's page for one part of it, from the parts that this part may read. */
@Component
public class CaseViews {

    private final Cases cases;
    private final Consents consents;
    private final CaseCalendar calendar;
    private final EmploymentParts work;
    private final ClinicalParts clinical;
    private final TodayPages todays;
    private final ModificationCards modifications;
    private final PlanViews plans;
    private final Shifts shifts;
    private final WorkLogEntries entries;

    CaseViews(
            Cases cases,
            Consents consents,
            CaseCalendar calendar,
            EmploymentParts work,
            ClinicalParts clinical,
            TodayPages todays,
            ModificationCards modifications,
            PlanViews plans,
            Shifts shifts,
            WorkLogEntries entries) {
        this.cases = cases;
        this.consents = consents;
        this.calendar = calendar;
        this.work = work;
        this.clinical = clinical;
        this.todays = todays;
        this.modifications = modifications;
        this.plans = plans;
        this.shifts = shifts;
        this.entries = entries;
    }

    @Transactional(readOnly = true)
    public CaseView of(CaseId caseId, Actor actor) {
        ReturnToWorkCase found = cases.get(caseId);
        return switch (actor.role()) {
            case THERAPIST -> forTherapist(found, actor);
            case PATIENT -> forPatient(found, actor);
            case EMPLOYER -> forEmployer(found, actor);
            case HR -> forHr(found, actor);
            case ADMINISTRATOR -> throw new IllegalArgumentException("Administrators see no case.");
        };
    }

    private CaseView forTherapist(ReturnToWorkCase found, Actor actor) {
        CaseId id = found.id();
        Today today = todays.of(id);
        return new CaseView.ForTherapist(
                work.head(found, actor),
                work.waiting(found, actor),
                today,
                clinical.record(id),
                clinical.start(id),
                clinical.matches(found, today),
                clinical.capacities(id),
                modifications.of(id),
                plan(id),
                clinical.log(id),
                clinical.decisions(id),
                work.checkIns(id, true),
                work.timeline(id, actor));
    }

    private CaseView forPatient(ReturnToWorkCase found, Actor actor) {
        CaseId id = found.id();
        Today today = todays.of(id);
        return new CaseView.ForPatient(
                work.head(found, actor),
                work.waiting(found, actor),
                today,
                clinical.record(id),
                clinical.start(id),
                clinical.matches(found, today),
                clinical.capacities(id),
                modifications.of(id),
                plan(id),
                clinical.log(id),
                clinical.decisions(id),
                work.timeline(id, actor));
    }

    private CaseView forEmployer(ReturnToWorkCase found, Actor actor) {
        CaseId id = found.id();
        boolean consented = consents.employerLimits(id);
        return new CaseView.ForEmployer(
                work.head(found, actor),
                work.waiting(found, actor),
                consented ? todays.of(id) : null,
                work.limitsEndedOn(id),
                work.duties(id),
                consented ? modifications.of(id) : List.of(),
                consented ? plan(id) : null,
                consented ? work.decisions(id) : List.of(),
                work.checkIns(id, true),
                work.timeline(id, actor));
    }

    private CaseView forHr(ReturnToWorkCase found, Actor actor) {
        CaseId id = found.id();
        HrScope scope = consents.hr(id);
        boolean stage = scope != HrScope.NONE;
        boolean all = scope == HrScope.ALL;
        PlanView plan = plan(id);
        Today today = todays.of(id);
        return new CaseView.ForHr(
                work.head(found, actor),
                scope,
                work.waiting(found, actor),
                plan == null ? null : plan.startsOn(),
                plan == null ? null : endOf(plan),
                stage && today.stage() > 0 ? today.stage() : null,
                stage && today.stages() > 0 ? today.stages() : null,
                stage ? hours(id) : null,
                stage ? nextReview(id) : null,
                work.duties(id),
                all ? modifications.of(id) : null,
                all ? plan : null,
                all ? today : null,
                all ? work.checkIns(id, true) : null,
                work.timeline(id, actor));
    }

    private PlanView plan(CaseId id) {
        return plans.inForce(id).orElse(null);
    }

    /** The last day of the plan as it was made; holds and repeats move it. */
    private static LocalDate endOf(PlanView plan) {
        int weeks = plan.stages().stream().mapToInt(PlanView.StageView::weeks).sum();
        return plan.startsOn().plusWeeks(weeks).minusDays(1);
    }

    /** The last four weeks' scheduled shifts with the hours worked, where they were recorded. */
    private List<CaseView.HoursLine> hours(CaseId id) {
        LocalDate today = calendar.today(id);
        LocalDate from = today.minusWeeks(4);
        var worked = entries.findByCaseIdAndShiftDateBetweenOrderByShiftDate(id, from, today).stream()
                .collect(java.util.stream.Collectors.toMap(WorkLogEntry::shiftDate, WorkLogEntry::workedMinutes));
        return shifts.between(id, from, today).stream()
                .map(shift -> new CaseView.HoursLine(shift.date(), shift.plannedMinutes(), worked.get(shift.date())))
                .toList();
    }

    private LocalDate nextReview(CaseId id) {
        List<CaseView.DecisionLine> decisions = work.decisions(id);
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1).nextReviewOn();
    }
}
