package org.returntowork.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.cases.BodyRegion;
import org.returntowork.cases.Goal;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.InjurySide;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.modification.ModificationCard;
import org.returntowork.observation.CapacityLine;
import org.returntowork.observation.Match;
import org.returntowork.plan.PlanView;

/**
 * A case as one part may see it. Each part has a type of its own, so that what it may not see has no field to stand in:
 * employer's and HR's have nothing clinical.
 */
public sealed interface CaseView {

    CaseHead head();

    List<Waiting> waiting();

    List<Event> timeline();

    /** One thing that happened. */
    record Event(Instant at, String text, String by) {}

    /** A duty of the job, as everybody at work knows it. */
    record DutyLine(
            UUID id, String name, String description, Core core, Integer minutesPerShift, List<Demand> demands) {}

    /** A duty held against what the patient can do; clinical. */
    record MatchLine(DutyLine duty, Match match, List<DemandLine> demands, String stageNow) {}

    /** One demand held against the capacity; figures in words, clinical. */
    record DemandLine(String demand, String asks, String can, Match match, boolean estimated) {}

    /** One shift as the patient logged it; clinical. */
    record LogLine(
            LocalDate date,
            int plannedMinutes,
            int workedMinutes,
            Integer painBefore,
            Integer painPeak,
            Integer painNextMorning,
            Integer effort,
            String challenges,
            boolean extraWork) {}

    /** One scheduled shift's hours; worked is null where nothing was recorded. */
    record HoursLine(LocalDate date, int plannedMinutes, Integer workedMinutes) {}

    /** A decision as everybody at work may know it. */
    record DecisionLine(LocalDate on, String decision, LocalDate nextReviewOn, String note) {}

    /** A decision with why. */
    record ReasonedDecision(
            LocalDate on,
            String decision,
            boolean urgent,
            LocalDate nextReviewOn,
            String reason,
            String clinicalNote,
            List<String> rules) {}

    /** An employer's own word on how a week went. */
    record CheckInLine(
            LocalDate on, String by, String dutiesDone, boolean limitsKept, String deviation, String issues) {}

    /** The injury and care. */
    record ClinicalPart(
            String condition, List<BodyRegion> bodyRegions, InjurySide side, LocalDate surgeryDate, String notes) {}

    /** The patient's start. */
    record StartPart(List<Goal> goals, int workAbility, int painNow, String concerns) {}

    /** Everything. */
    record ForTherapist(
            CaseHead head,
            List<Waiting> waiting,
            Today today,
            ClinicalPart clinical,
            StartPart start,
            List<MatchLine> duties,
            List<CapacityLine> capacities,
            List<ModificationCard> modifications,
            PlanView plan,
            List<LogLine> log,
            List<ReasonedDecision> decisions,
            List<CheckInLine> checkIns,
            List<Event> timeline)
            implements CaseView {}

    /** All that is about the patient, and their own words. */
    record ForPatient(
            CaseHead head,
            List<Waiting> waiting,
            Today today,
            ClinicalPart clinical,
            StartPart start,
            List<MatchLine> duties,
            List<CapacityLine> capacities,
            List<ModificationCard> modifications,
            PlanView plan,
            List<LogLine> log,
            List<ReasonedDecision> decisions,
            List<Event> timeline)
            implements CaseView {}

    /**
     * The work, nothing else.
     *
     * @param limitsEndedOn since when the limits are no longer kept up to date; null while they are
     */
    record ForEmployer(
            CaseHead head,
            List<Waiting> waiting,
            Today today,
            LocalDate limitsEndedOn,
            List<DutyLine> duties,
            List<ModificationCard> modifications,
            PlanView plan,
            List<DecisionLine> decisions,
            List<CheckInLine> checkIns,
            List<Event> timeline)
            implements CaseView {}

    /** What the patient lets HR see; parts beyond the scope are null. */
    record ForHr(
            CaseHead head,
            HrScope scope,
            List<Waiting> waiting,
            LocalDate planBegins,
            LocalDate planEnds,
            Integer stage,
            Integer stages,
            List<HoursLine> hours,
            LocalDate nextReview,
            List<DutyLine> duties,
            List<ModificationCard> modifications,
            PlanView plan,
            Today today,
            List<CheckInLine> checkIns,
            List<Event> timeline)
            implements CaseView {}
}
