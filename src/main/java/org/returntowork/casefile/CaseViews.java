package org.returntowork.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consents;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.duties.DutyLists;
import org.returntowork.modification.ModificationCard;
import org.returntowork.modification.ModificationCards;
import org.returntowork.observation.MatchGrids;
import org.returntowork.organisation.Role;
import org.returntowork.plan.PlanView;
import org.returntowork.plan.PlanViews;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StageGrids;
import org.returntowork.plan.WorkState;
import org.returntowork.progress.CourseCharts;
import org.returntowork.progress.CourseOfReturn;
import org.returntowork.progress.CourseReader;
import org.returntowork.progress.ReviewDays;
import org.returntowork.progress.WhyNotYet;
import org.returntowork.progress.WorkLogEntries;
import org.returntowork.progress.WorkLogEntry;
import org.returntowork.scores.CaseScores;
import org.returntowork.scores.ScoreCharts;
import org.returntowork.scores.Scores;
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
    private final CareNotesReader care;
    private final CaseScores scores;
    private final ScoreCharts scoreCharts;
    private final CaseRecords records;
    private final TodayPages todays;
    private final DutyLists duties;
    private final ModificationCards modifications;
    private final PlanViews plans;
    private final MatchGrids matches;
    private final StageGrids stages;
    private final Shifts shifts;
    private final WorkLogEntries entries;
    private final ReviewDays reviews;
    private final CourseReader courses;
    private final CourseCharts charts;
    private final WhyNotYet why;

    CaseViews(
            Cases cases,
            Consents consents,
            CaseCalendar calendar,
            EmploymentParts work,
            ClinicalParts clinical,
            CareNotesReader care,
            CaseScores scores,
            ScoreCharts scoreCharts,
            CaseRecords records,
            TodayPages todays,
            DutyLists duties,
            ModificationCards modifications,
            PlanViews plans,
            MatchGrids matches,
            StageGrids stages,
            Shifts shifts,
            WorkLogEntries entries,
            ReviewDays reviews,
            CourseReader courses,
            CourseCharts charts,
            WhyNotYet why) {
        this.cases = cases;
        this.consents = consents;
        this.calendar = calendar;
        this.work = work;
        this.clinical = clinical;
        this.care = care;
        this.scores = scores;
        this.scoreCharts = scoreCharts;
        this.records = records;
        this.todays = todays;
        this.duties = duties;
        this.modifications = modifications;
        this.plans = plans;
        this.matches = matches;
        this.stages = stages;
        this.shifts = shifts;
        this.entries = entries;
        this.reviews = reviews;
        this.courses = courses;
        this.charts = charts;
        this.why = why;
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
        List<ModificationCard> changes = modifications.of(id);
        CourseOfReturn course = courses.of(id).orElse(null);
        Scores scored = scores.of(id).orElse(null);
        return new CaseView.ForTherapist(
                work.head(found, actor),
                work.waiting(found, actor),
                today,
                clinical.record(id),
                clinical.start(id),
                scored,
                scoreCharts.of(scored, false),
                work.duties(id),
                matches.of(id),
                stages.of(id),
                clinical.capacities(id),
                clinical.tests(id),
                stages.reached(id).orElse(null),
                changes,
                plan(id),
                clinical.log(id),
                course,
                course == null ? null : charts.of(course, false),
                why.inCare(id, false).orElse(null),
                clinical.decisions(id),
                work.checkIns(id, true),
                care.of(id, duties.of(id), changes),
                records.consent(id, Role.THERAPIST),
                records.contacts(id, true),
                records.daysLeft(id),
                work.timeline(id, actor));
    }

    private CaseView forPatient(ReturnToWorkCase found, Actor actor) {
        CaseId id = found.id();
        CaseHead head = work.head(found, actor);
        Today today = todays.of(id);
        List<ModificationCard> changes = modifications.of(id);
        CourseOfReturn course = courses.of(id).orElse(null);
        Scores scored = scores.of(id).orElse(null);
        return new CaseView.ForPatient(
                head,
                work.waiting(found, actor),
                today,
                today.state() == WorkState.NO_WORK ? clinical.calls(id) : List.of(),
                clinical.record(id),
                clinical.start(id),
                scored,
                scoreCharts.of(scored, true),
                work.duties(id),
                matches.of(id),
                stages.of(id),
                clinical.capacities(id),
                changes,
                plan(id),
                clinical.log(id),
                course,
                course == null ? null : charts.of(course, true),
                why.inCare(id, true).orElse(null),
                clinical.decisions(id),
                work.checkIns(id, true),
                care.of(id, duties.of(id), changes),
                records.consent(id, Role.PATIENT),
                records.contactsWith(id, head.patient()),
                records.daysLeft(id),
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
                why.toEmployer(id).orElse(null),
                work.duties(id),
                consented ? modifications.of(id) : List.of(),
                consented ? plan(id) : null,
                consented ? work.decisions(id) : List.of(),
                work.checkIns(id, true),
                records.consent(id, Role.EMPLOYER),
                consented ? records.daysLeft(id) : null,
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
                stage && today.state().atAStage() ? nextReview(id) : null,
                why.toHr(id).orElse(null),
                work.duties(id),
                all ? modifications.of(id) : null,
                all ? plan : null,
                all ? today : null,
                all ? work.checkIns(id, false) : null,
                all ? records.deviations(id) : null,
                records.consent(id, Role.HR),
                records.contacts(id, false),
                stage ? records.daysLeft(id) : null,
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

    /** The last four weeks' scheduled shifts with the hours worked, where they were recorded; newest first. */
    private List<CaseView.HoursLine> hours(CaseId id) {
        LocalDate today = calendar.today(id);
        LocalDate from = today.minusWeeks(4);
        var worked = entries.between(id, from, today).stream()
                .collect(Collectors.toMap(WorkLogEntry::shiftDate, WorkLogEntry::workedMinutes));
        return shifts.between(id, from, today).stream()
                .sorted(Comparator.comparing(Shift::date).reversed())
                .map(shift -> new CaseView.HoursLine(shift.date(), shift.plannedMinutes(), worked.get(shift.date())))
                .toList();
    }

    private LocalDate nextReview(CaseId id) {
        return reviews.of(shifts.progress(List.of(id)).values()).get(id);
    }
}
