package org.returntowork.scores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.returntowork.cases.Goal;
import org.returntowork.cases.StartingPoint;
import org.returntowork.measures.Change;
import org.returntowork.measures.GoalAttainment;
import org.returntowork.measures.GoalAttainment.Attained;
import org.returntowork.measures.Measure;
import org.returntowork.measures.PatientSpecificScale;
import org.returntowork.measures.WorkAbilityBand;

/**
 * How a patient scored at the start and ever since, and what the change is worth; clinical.
 *
 * @param moments when the scores were asked for, the start first, then the rest oldest first
 * @param activities the patient's goals, each 0 unable to 10 as before
 * @param function the mean of all of them, to two places; only where all were scored
 * @param workAbility 0 unable to work to 10 as good as ever
 * @param workAbilityBand how good the latest work ability is
 * @param pain 0 to 10
 * @param goalAttainment T-score, mean 50, to two places; only where all goals were judged, so never at the start
 */
public record Scores(
        List<Moment> moments,
        List<Line> activities,
        Line function,
        Line workAbility,
        WorkAbilityBand workAbilityBand,
        Line pain,
        Line goalAttainment) {

    /**
     * One time of asking.
     *
     * @param week after full duty; null at the start and on the way
     * @param on null at the start
     */
    public record Moment(Integer week, LocalDate on) {}

    /**
     * One measure over time.
     *
     * @param activity the patient's words, for a single activity; else null
     * @param values one for each moment, null where it is not known
     * @param start the first of them
     * @param now the latest that is known
     * @param change from the start to now; null where there is nothing to compare
     */
    public record Line(Measure measure, String activity, List<Double> values, Double start, Double now, Change change) {

        private static Line of(Measure measure, String activity, List<Double> values) {
            Double start = values.get(0);
            Double now = latest(values);
            boolean later = start != null && values.stream().skip(1).anyMatch(Objects::nonNull);
            return new Line(measure, activity, values, start, now, later ? measure.change(start, now) : null);
        }

        /** The same, where the change is told more finely than by the figures that are shown. */
        private Line changedBy(Change finer) {
            return new Line(measure, activity, values, start, now, finer);
        }
    }

    /** @param given since the start, oldest first */
    static Scores of(StartingPoint start, List<Scoring> given) {
        List<Goal> goals = start.goals();
        List<Moment> moments = new ArrayList<>(List.of(new Moment(null, null)));
        given.forEach(each -> moments.add(new Moment(each.week(), each.givenOn())));
        Line workAbility =
                line(Measure.WORK_ABILITY, null, start.workAbility(), given, each -> (double) each.workAbility());
        return new Scores(
                List.copyOf(moments),
                goals.stream()
                        .map(goal -> line(Measure.ACTIVITY, goal.statement(), goal.scoreNow(), given, each -> {
                            Integer score = each.goalScores().get(goal.id());
                            return score == null ? null : score.doubleValue();
                        }))
                        .toList(),
                function(goals, given),
                workAbility,
                WorkAbilityBand.of(workAbility.now().intValue()),
                line(Measure.PAIN, null, start.painNow(), given, each -> (double) each.pain()),
                attainment(goals, given));
    }

    private static Line line(
            Measure measure, String activity, int start, List<Scoring> given, Function<Scoring, Double> score) {
        List<Double> values = new ArrayList<>(List.of((double) start));
        given.forEach(each -> values.add(score.apply(each)));
        return Line.of(measure, activity, values);
    }

    /** Null means not known: a mean of other activities than at the start cannot be compared. */
    private static Line function(List<Goal> goals, List<Scoring> given) {
        List<List<Integer>> scores = new ArrayList<>();
        scores.add(goals.stream().map(Goal::scoreNow).toList());
        given.forEach(each -> scores.add(goals.stream()
                .map(goal -> each.goalScores().get(goal.id()))
                .filter(Objects::nonNull)
                .toList()));
        List<Double> means = scores.stream()
                .map(each -> each.isEmpty() || each.size() < goals.size() ? null : PatientSpecificScale.mean(each))
                .toList();
        Line line = Line.of(Measure.FUNCTION, null, means);
        if (line.change() == null) {
            return line;
        }
        int last = IntStream.range(0, means.size())
                .filter(i -> means.get(i) != null)
                .max()
                .getAsInt();
        return line.changedBy(PatientSpecificScale.change(scores.get(0), scores.get(last)));
    }

    private static Line attainment(List<Goal> goals, List<Scoring> given) {
        List<Double> values = new ArrayList<>();
        values.add(null);
        for (Scoring each : given) {
            List<Attained> judged = goals.stream()
                    .filter(goal -> each.attainments().containsKey(goal.id()))
                    .map(goal -> new Attained(
                            goal.weight() == null ? 1 : goal.weight(),
                            each.attainments().get(goal.id())))
                    .toList();
            boolean all = !judged.isEmpty() && judged.size() == goals.size();
            values.add(all ? GoalAttainment.tScore(judged) : null);
        }
        return Line.of(Measure.GOAL_ATTAINMENT, null, values);
    }

    private static Double latest(List<Double> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
