package org.returntowork.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.returntowork.scores.ScoreChart;
import org.returntowork.scores.Scores;
import org.returntowork.tasks.Option;

/**
 * What the therapist's review page shows beside its questions. Clinical.
 *
 * @param stage the stage under review; null before there ever was one, {@code stageNumber} is 0 then
 * @param signature tells this recommendation from another
 * @param fired all rules that fired, with what they look at
 * @param decisions those that are possible now
 * @param entries of the run, newest first
 * @param course of the whole return; null before there ever was a stage
 * @param chart the same as a picture
 * @param scored how the patient scored so far; null where they never gave any
 */
public record ReviewFacts(
        String stage,
        int stageNumber,
        int stages,
        String ruleSet,
        ReviewDecision recommended,
        String signature,
        List<FiredRule> fired,
        RunFacts facts,
        List<Option> decisions,
        List<Option> stagesAhead,
        List<Option> duties,
        List<Entry> entries,
        List<Report> reports,
        List<Past> past,
        CourseOfReturn course,
        @JsonIgnore CourseChart chart,
        Scored scored) {

    /** @param ask the page that asks the patient, or the therapist in a talk, for today's scores */
    public record Scored(
            Scores scores,
            @JsonIgnore List<ScoreChart> charts,
            @JsonIgnore String ask) {}

    /** One entry as the therapist reads it. */
    public record Entry(
            LocalDate date,
            int plannedMinutes,
            LogAnswers answers,
            boolean extraWork,
            int corrections,
            List<String> redFlags) {}

    /** One problem the patient reported. */
    public record Report(LocalDate on, List<String> redFlags, boolean numbness, boolean cannotWork, String words) {

        static Report of(ProblemReported report, Words words) {
            return new Report(
                    report.reportedOn(),
                    words.labels(report.redFlags()),
                    report.numbness(),
                    report.cannotWork(),
                    report.words());
        }
    }

    /** One earlier decision on this run. */
    public record Past(LocalDate on, ReviewDecision decision, String reason) {}
}
