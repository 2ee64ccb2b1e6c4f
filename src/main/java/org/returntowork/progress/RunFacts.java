package org.returntowork.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The figures the rules are held against; the thresholds themselves stand in the decision model.
 * Pain and effort run 0 to 10, shares 0 to 100 %; a figure that cannot be told is null. Source: rule set R1.
 *
 * @param redFlags those of the window and of problem reports, as far as no decision has answered them
 * @param window the last five logged shifts, in the last stage as many as the trial asks
 * @param pairs each two shifts of the window, logged one after the other, that both have a morning score
 * @param symptomShares percent done on those of the last five shifts that symptoms cut short
 * @param donePercent worked of planned minutes over the window; null where nothing could be done
 * @param recentShifts the last five scheduled shifts, or as many as there were
 * @param recentLogged how many of these are logged
 * @param stageInForce whether there is a stage to step back from
 * @param fewestTimesDone logged shifts on which the least practised raised duty was done; null where none is raised
 * @param stepBacks how often the stage above was left by a step back, until the first review after it
 */
public record RunFacts(
        int baseline,
        List<RedFlag> redFlags,
        int newNumbness,
        List<Shift> window,
        List<Pair> pairs,
        List<Double> symptomShares,
        Double donePercent,
        int morningScores,
        int recentShifts,
        int recentLogged,
        int shiftsScheduled,
        int shiftsLogged,
        int minShifts,
        boolean stageInForce,
        boolean lastStage,
        boolean afterStepBack,
        int stepBacks,
        ReviewDecision lastDecision,
        List<String> missingModifications,
        List<String> dutiesAboveCapacity,
        Integer fewestTimesDone) {

    static final int WINDOW = 5;

    /** One shift of the window; {@code above} is the next morning's pain over the baseline. */
    public record Shift(LocalDate date, Integer painPeak, Integer above, Integer effort) {}

    /** Two shifts one after the other, and what both mornings reached over the baseline. */
    public record Pair(LocalDate first, LocalDate second, int bothAbove) {}

    static RunFacts of(RunSoFar run) {
        List<LoggedShift> logged = run.logged();
        List<LocalDate> recent = last(WINDOW, run.scheduled());
        List<LoggedShift> window = last(run.lastStage() ? run.minShifts() : WINDOW, logged);
        List<LoggedShift> unanswered =
                window.stream().filter(s -> !s.answered()).toList();
        List<RedFlag> flags = new ArrayList<>(run.reportedFlags());
        unanswered.forEach(s -> flags.addAll(s.redFlags()));
        long numb =
                unanswered.stream().filter(LoggedShift::newNumbnessOrWeakness).count();
        return new RunFacts(
                run.baseline(),
                List.copyOf(flags),
                run.reportedNumbness() + (int) numb,
                window.stream().map(s -> shift(s, run.baseline())).toList(),
                pairs(window, run.baseline()),
                symptomShares(logged),
                donePercent(window),
                (int) window.stream().filter(s -> s.painNextMorning() != null).count(),
                recent.size(),
                logged(recent, logged),
                run.scheduled().size(),
                (int) logged.stream().filter(LoggedShift::planned).count(),
                run.minShifts(),
                run.stageInForce(),
                run.lastStage(),
                run.afterStepBack(),
                run.stepBacks(),
                run.lastDecision(),
                run.next().missing(),
                run.next().aboveCapacity(),
                fewestTimesDone(run));
    }

    /** The facts narrowed to the patterns of R0 and R1 that this shift is part of; for what was saved just now. */
    RunFacts touchedBy(LoggedShift saved) {
        boolean cutShort = saved.cutShortBySymptoms();
        return new RunFacts(
                baseline,
                saved.redFlags(),
                saved.newNumbnessOrWeakness() ? 1 : 0,
                window.stream().filter(s -> s.date().equals(saved.date())).toList(),
                pairs.stream()
                        .filter(p ->
                                p.first().equals(saved.date()) || p.second().equals(saved.date()))
                        .toList(),
                // None counts as shorter than the saved shift, so that the rule holds only if that one is short itself.
                cutShort
                        ? symptomShares.stream()
                                .map(share -> Math.max(share, saved.donePercent()))
                                .toList()
                        : List.of(),
                donePercent,
                morningScores,
                recentShifts,
                recentLogged,
                shiftsScheduled,
                shiftsLogged,
                minShifts,
                stageInForce,
                lastStage,
                afterStepBack,
                stepBacks,
                lastDecision,
                missingModifications,
                dutiesAboveCapacity,
                fewestTimesDone);
    }

    /** How many shifts R2e asks for, as it counts them: fewer after a step back. For readers; the rule counts by itself. */
    public int shiftsAsked() {
        return afterStepBack && !lastStage ? Math.min(WINDOW, (minShifts + 1) / 2) : minShifts;
    }

    /** The facts under the names the decision model knows. */
    Map<String, Object> forDecision() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("redFlags", redFlags.size());
        facts.put("newNumbness", newNumbness);
        facts.put("window", window.stream().map(RunFacts::figures).toList());
        facts.put("pairs", pairs.stream().map(Pair::bothAbove).toList());
        facts.put("symptomShares", symptomShares);
        facts.put("donePercent", donePercent);
        facts.put("morningScores", morningScores);
        facts.put("recentShifts", recentShifts);
        facts.put("recentLogged", recentLogged);
        facts.put("shiftsScheduled", shiftsScheduled);
        facts.put("shiftsLogged", shiftsLogged);
        facts.put("minShifts", minShifts);
        facts.put("stageInForce", stageInForce);
        facts.put("lastStage", lastStage);
        facts.put("afterStepBack", afterStepBack);
        facts.put("stepBacks", stepBacks);
        facts.put("lastDecision", lastDecision == null ? null : lastDecision.name());
        facts.put("missingModifications", missingModifications.size());
        facts.put("dutiesAboveCapacity", dutiesAboveCapacity.size());
        facts.put("fewestTimesDone", fewestTimesDone);
        return facts;
    }

    private static Map<String, Object> figures(Shift shift) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("painPeak", shift.painPeak());
        figures.put("above", shift.above());
        figures.put("effort", shift.effort());
        return figures;
    }

    private static Shift shift(LoggedShift s, int baseline) {
        return new Shift(s.date(), s.painPeak(), above(s, baseline), s.effort());
    }

    private static Integer above(LoggedShift s, int baseline) {
        return s.painNextMorning() == null ? null : s.painNextMorning() - baseline;
    }

    private static List<Pair> pairs(List<LoggedShift> window, int baseline) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < window.size(); i++) {
            LoggedShift first = window.get(i - 1);
            LoggedShift second = window.get(i);
            if (first.painNextMorning() != null && second.painNextMorning() != null) {
                pairs.add(new Pair(
                        first.date(),
                        second.date(),
                        Math.min(first.painNextMorning(), second.painNextMorning()) - baseline));
            }
        }
        return List.copyOf(pairs);
    }

    private static List<Double> symptomShares(List<LoggedShift> logged) {
        return last(WINDOW, logged).stream()
                .filter(LoggedShift::cutShortBySymptoms)
                .map(LoggedShift::donePercent)
                .toList();
    }

    private static Double donePercent(List<LoggedShift> window) {
        int asked = window.stream().mapToInt(LoggedShift::askedMinutes).sum();
        int done = window.stream().mapToInt(LoggedShift::doneMinutes).sum();
        return asked == 0 ? null : 100.0 * done / asked;
    }

    private static int logged(List<LocalDate> days, List<LoggedShift> logged) {
        return (int) days.stream()
                .filter(day -> logged.stream().anyMatch(s -> s.date().equals(day)))
                .count();
    }

    private static Integer fewestTimesDone(RunSoFar run) {
        return run.next().raised().stream()
                .map(duty -> timesDone(duty, run.logged()))
                .min(Integer::compare)
                .orElse(null);
    }

    private static int timesDone(UUID duty, List<LoggedShift> logged) {
        return (int) logged.stream().filter(s -> s.dutiesDone().contains(duty)).count();
    }

    private static <T> List<T> last(int count, List<T> all) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }
}
