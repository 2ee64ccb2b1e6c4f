package org.returntowork.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.access.OnBehalf;
import org.returntowork.cases.BodyRegion;
import org.returntowork.cases.Goal;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.InjurySide;
import org.returntowork.duties.Core;
import org.returntowork.duties.CoreResult;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Worksheet;
import org.returntowork.modification.ModificationCard;
import org.returntowork.observation.CapacityHistory;
import org.returntowork.observation.CapacityLine;
import org.returntowork.observation.MatchGrid;
import org.returntowork.plan.DaysLeft;
import org.returntowork.plan.PlanView;
import org.returntowork.plan.StageGrid;
import org.returntowork.plan.StagesReached;
import org.returntowork.progress.CourseChart;
import org.returntowork.progress.CourseOfReturn;
import org.returntowork.progress.DeviationKind;
import org.returntowork.progress.DutyDone;
import org.returntowork.progress.LessBecause;
import org.returntowork.progress.NotYet;
import org.returntowork.progress.StageGoesOn;
import org.returntowork.scores.ScoreChart;
import org.returntowork.scores.Scores;
import org.returntowork.tasks.Call;

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

    /**
     * A duty of the job, as everybody at work knows it.
     *
     * @param core the employer's answer
     * @param coreResult what the newest worksheet says, which counts; null where there is none
     * @param worksheets the newest first
     */
    record DutyLine(
            UUID id,
            String name,
            String description,
            Core core,
            CoreResult coreResult,
            List<Worksheet> worksheets,
            Integer minutesPerShift,
            List<Demand> demands) {

        /** Whether the employer was not sure and nobody has filled the worksheet. */
        public boolean coreOpen() {
            return coreResult == null && core == Core.NOT_SURE;
        }
    }

    /**
     * One shift as the patient logged it; clinical.
     *
     * @param beyondPlan work asked for beyond the limits; null where none was
     * @param corrections how often it was corrected
     */
    record EnteredLine(String by, OnBehalf.How how, LocalDate on) {}

    /** @param entered who entered it for the patient; null where they did it themselves */
    record LogLine(
            LocalDate date,
            int plannedMinutes,
            int workedMinutes,
            LessBecause lessBecause,
            List<DutyDoneLine> duties,
            Integer painBefore,
            Integer painPeak,
            Integer painNextMorning,
            Integer effort,
            String challenges,
            BeyondLine beyondPlan,
            boolean newNumbnessOrWeakness,
            List<String> redFlags,
            boolean extraWork,
            int corrections,
            EnteredLine entered) {

        /** Whether there is more to read than the numbers. */
        public boolean words() {
            return lessBecause != null
                    || challenges != null
                    || beyondPlan != null
                    || newNumbnessOrWeakness
                    || !redFlags.isEmpty()
                    || corrections > 0
                    || entered != null
                    || duties.stream().anyMatch(DutyDoneLine::notable);
        }
    }

    /** One duty on a shift; clinical. */
    record DutyDoneLine(String name, DutyDone.Done done, Integer difficulty) {

        /** Whether it was not done as planned, or was hard. */
        public boolean notable() {
            return done != DutyDone.Done.YES || difficulty != null;
        }
    }

    /** A deviation in the patient's words; clinical. */
    record BeyondLine(DeviationKind kind, String duty, String text, boolean tellHr) {}

    /** A deviation as everybody at work may know it: without words, and without who told of it. */
    record DeviationLine(LocalDate on, String duty, DeviationKind kind) {}

    /** One version of the consent; parts that are not the reader's own are null. */
    record ConsentLine(Instant at, Boolean employerLimits, HrScope hr, Boolean insurer) {}

    /** One talk about the case. */
    record ContactLine(LocalDate on, String with, String how, String text, String by, boolean employment) {}

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
            String noteToEmployer,
            List<String> rules) {}

    /** An employer's own word on how a week went. */
    record CheckInLine(
            LocalDate on, String by, String dutiesDone, boolean limitsKept, String deviation, String issues) {}

    /** The injury and care. */
    record ClinicalPart(
            String condition, List<BodyRegion> bodyRegions, InjurySide side, LocalDate surgeryDate, String notes) {}

    /** The patient's start. */
    record StartPart(List<Goal> goals, int workAbility, int painNow, String concerns) {}

    /**
     * Everything.
     *
     * @param scoreCharts the scores as pictures; empty before the first follow-up
     * @param course shift by shift; null before the first stage
     * @param chart the same as a picture
     * @param notYet why the next stage has not come yet; null where no stage is in force
     */
    record ForTherapist(
            CaseHead head,
            List<Waiting> waiting,
            Today today,
            ClinicalPart clinical,
            StartPart start,
            Scores scores,
            @JsonIgnore List<ScoreChart> scoreCharts,
            List<DutyLine> duties,
            MatchGrid match,
            StageGrid stages,
            List<CapacityLine> capacities,
            List<CapacityHistory> tests,
            StagesReached reached,
            List<ModificationCard> modifications,
            PlanView plan,
            List<LogLine> log,
            CourseOfReturn course,
            @JsonIgnore CourseChart chart,
            NotYet notYet,
            List<ReasonedDecision> decisions,
            List<CheckInLine> checkIns,
            CareNotes care,
            List<ConsentLine> consent,
            List<ContactLine> contacts,
            DaysLeft daysLeft,
            List<Event> timeline)
            implements CaseView {}

    /**
     * All that is about the patient, and their own words.
     *
     * @param calls whom to call while the patient is not to work; else empty
     * @param scoreCharts the scores as pictures; empty before the first follow-up
     * @param course shift by shift; null before the first stage
     * @param chart the same as a picture
     * @param notYet why the next stage has not come yet; null where no stage is in force
     */
    record ForPatient(
            CaseHead head,
            List<Waiting> waiting,
            Today today,
            List<Call> calls,
            ClinicalPart clinical,
            StartPart start,
            Scores scores,
            @JsonIgnore List<ScoreChart> scoreCharts,
            List<DutyLine> duties,
            MatchGrid match,
            StageGrid stages,
            List<CapacityLine> capacities,
            List<ModificationCard> modifications,
            PlanView plan,
            List<LogLine> log,
            CourseOfReturn course,
            @JsonIgnore CourseChart chart,
            NotYet notYet,
            List<ReasonedDecision> decisions,
            List<CheckInLine> checkIns,
            CareNotes care,
            List<ConsentLine> consent,
            List<ContactLine> contacts,
            DaysLeft daysLeft,
            List<Event> timeline)
            implements CaseView {

        /** Whether the employer may read limits and plan now. */
        public boolean employerReads() {
            return !consent.isEmpty() && consent.get(0).employerLimits();
        }
    }

    /**
     * The work, nothing else.
     *
     * @param limitsEndedOn since when the limits are no longer kept up to date; null while they are
     * @param goesOn why the present stage goes on; null where none is in force as planned, and without consent
     */
    record ForEmployer(
            CaseHead head,
            List<Waiting> waiting,
            Today today,
            LocalDate limitsEndedOn,
            StageGoesOn goesOn,
            List<DutyLine> duties,
            List<ModificationCard> modifications,
            PlanView plan,
            List<DecisionLine> decisions,
            List<CheckInLine> checkIns,
            List<ConsentLine> consent,
            DaysLeft daysLeft,
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
            StageGoesOn goesOn,
            List<DutyLine> duties,
            List<ModificationCard> modifications,
            PlanView plan,
            Today today,
            List<CheckInLine> checkIns,
            List<DeviationLine> deviations,
            List<ConsentLine> consent,
            List<ContactLine> contacts,
            DaysLeft daysLeft,
            List<Event> timeline)
            implements CaseView {}
}
