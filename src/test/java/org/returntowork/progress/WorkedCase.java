package org.returntowork.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One review of the worked cases, as the domain reference prints it.
 *
 * @param before unremarkable shifts of the run before those listed
 * @param unlogged scheduled shifts of the list without an entry
 * @param expected the rules that decide: all of its kind for a hold
 */
record WorkedCase(
        String name,
        int baseline,
        int minShifts,
        Kind kind,
        ReviewDecision lastDecision,
        int before,
        int unlogged,
        String peaks,
        String mornings,
        int donePercent,
        int effort,
        String missing,
        String expected,
        ReviewDecision decision) {

    enum Kind {
        STAGE,
        AFTER_STEP_BACK,
        LAST
    }

    static List<WorkedCase> all() {
        return List.of(
                up("V1 S1", 2, 6, 0, "3,3,4,3,3,3", "2,2,3,2,2,2", 100, 3),
                up("V1 S2", 2, 10, 5, "4,4,4,5,4", "3,2,3,3,2", 95, 5),
                row(
                        "V1 S3",
                        2,
                        15,
                        Kind.STAGE,
                        null,
                        0,
                        0,
                        "5,6,7",
                        "3,4,5",
                        85,
                        7,
                        "",
                        "R1a",
                        ReviewDecision.STEP_BACK),
                row(
                        "V1 S2 again",
                        2,
                        10,
                        Kind.AFTER_STEP_BACK,
                        null,
                        0,
                        0,
                        "4,3,3,3,3",
                        "3,2,2,2,2",
                        100,
                        4,
                        "",
                        "R3",
                        ReviewDecision.UPGRADE),
                up("V1 S3b", 2, 14, 9, "4,4,5,4,4", "2,3,3,2,2", 98, 5),
                up("V1 S4", 2, 15, 10, "5,4,4,4,4", "3,2,2,2,2", 96, 5),
                done("V1 S5", 2, 10, "3,3,3,3,2,3,2,2,2,2", "2,2,2,2,1,2,1,1,1,1", 4),
                up("V2 S1", 2, 5, 0, "3,3,3,2,3", "2,2,1,1,1", 100, 2),
                row("V2 S2", 2, 5, Kind.STAGE, null, 0, 3, "3,3", "2,2", 100, 3, "", "R2d", ReviewDecision.HOLD),
                held("V2 S2 again", 2, 5, 5, "3,2,2,2,2", "1,1,1,1,1", 98, 3),
                up("V2 S3", 2, 9, 4, "3,3,2,2,2", "2,1,1,1,1", 100, 3),
                done("V2 S4", 2, 10, "2,2,2,1,2,2,1,1,1,1", "1,1,1,1,1,1,1,1,1,1", 2),
                up("V3 S1", 3, 6, 0, "4,4,3,4,3,3", "3,3,3,3,2,3", 100, 4),
                row(
                        "V3 S2",
                        3,
                        8,
                        Kind.STAGE,
                        null,
                        3,
                        0,
                        "4,4,4,3,3",
                        "3,3,3,3,3",
                        97,
                        4,
                        "M1",
                        "R2f",
                        ReviewDecision.HOLD),
                row(
                        "V3 S2 again",
                        3,
                        8,
                        Kind.STAGE,
                        ReviewDecision.HOLD,
                        8,
                        0,
                        "3,3,3,3",
                        "3,2,2,2",
                        100,
                        4,
                        "M1",
                        "R5",
                        ReviewDecision.REVISE_PLAN),
                up("V3 S2x", 3, 8, 4, "4,3,3,3", "3,3,2,2", 100, 4),
                row(
                        "V3 S3",
                        3,
                        8,
                        Kind.STAGE,
                        null,
                        4,
                        0,
                        "4,6,4,4",
                        "3,5,4,3",
                        95,
                        6,
                        "",
                        "R2a R2b",
                        ReviewDecision.HOLD),
                held("V3 S3 again", 3, 8, 8, "4,4,3,3", "3,3,3,2", 100, 5),
                done("V3 S4", 3, 6, "3,4,3,3,3,3", "3,3,2,2,2,2", 4),
                row(
                        "V4 S1",
                        2,
                        5,
                        Kind.STAGE,
                        null,
                        0,
                        0,
                        "3,3,3,3,2",
                        "2,2,2,2,2",
                        100,
                        3,
                        "M1",
                        "R2f",
                        ReviewDecision.HOLD),
                held("V4 S1 again", 2, 5, 5, "3,2,2", "2,1,2", 100, 3),
                up("V4 S2", 2, 10, 5, "4,4,3,4,3", "3,2,2,2,2", 96, 4),
                up("V4 S3", 2, 10, 5, "4,5,4,4,4", "2,3,3,2,2", 92, 5),
                done("V4 S4", 2, 10, "3,3,3,2,2,2,2,2,2,2", "2,2,2,1,1,1,1,1,1,1", 4),
                row(
                        "V5 S1",
                        3,
                        10,
                        Kind.STAGE,
                        null,
                        0,
                        0,
                        "6,5,5,4,5",
                        "4,4,4,3,3",
                        90,
                        5,
                        "",
                        "R2b R2e",
                        ReviewDecision.HOLD),
                row(
                        "V5 S1 again",
                        3,
                        10,
                        Kind.STAGE,
                        ReviewDecision.HOLD,
                        5,
                        0,
                        "5,6,5,5,4",
                        "4,4,3,4,4",
                        85,
                        6,
                        "",
                        "R5",
                        ReviewDecision.REVISE_PLAN),
                row(
                        "V5 S1 revised",
                        3,
                        10,
                        Kind.STAGE,
                        ReviewDecision.REVISE_PLAN,
                        10,
                        0,
                        "4,4,4,3,3",
                        "3,3,3,3,3",
                        98,
                        4,
                        "",
                        "R3",
                        ReviewDecision.UPGRADE),
                up("V5 S2r", 3, 10, 5, "4,5,4,4,4", "3,4,3,3,3", 95, 5),
                up("V5 S3", 3, 10, 5, "4,3,3,3,3", "3,3,2,2,2", 100, 4),
                done("V5 S4", 3, 10, "3,3,2,2,2,2,2,2,2,2", "2,2,2,2,2,2,1,1,1,1", 3));
    }

    RunFacts facts() {
        RunBuilder run = new RunBuilder();
        run.baseline = baseline;
        run.minShifts = minShifts;
        run.lastStage = kind == Kind.LAST;
        run.afterStepBack = kind == Kind.AFTER_STEP_BACK;
        run.lastDecision = lastDecision;
        run.missing = missing.isEmpty() ? List.of() : List.of(missing);
        for (int i = 0; i < before; i++) {
            run.shift(3, baseline);
        }
        List<Integer> peak = numbers(peaks);
        List<Integer> morning = numbers(mornings);
        for (int i = 0; i < peak.size(); i++) {
            run.shift(peak.get(i), morning.get(i), i == 0 ? effort : Math.min(effort, 4), donePercent);
        }
        for (int i = 0; i < unlogged; i++) {
            run.notLogged();
        }
        return run.facts();
    }

    private static List<Integer> numbers(String text) {
        return new ArrayList<>(
                Arrays.stream(text.split(",")).map(Integer::valueOf).toList());
    }

    private static WorkedCase up(
            String name, int b, int min, int before, String peaks, String mornings, int done, int effort) {
        return row(
                name,
                b,
                min,
                Kind.STAGE,
                null,
                before,
                0,
                peaks,
                mornings,
                done,
                effort,
                "",
                "R3",
                ReviewDecision.UPGRADE);
    }

    private static WorkedCase held(
            String name, int b, int min, int before, String peaks, String mornings, int done, int effort) {
        return row(
                name,
                b,
                min,
                Kind.STAGE,
                ReviewDecision.HOLD,
                before,
                0,
                peaks,
                mornings,
                done,
                effort,
                "",
                "R3",
                ReviewDecision.UPGRADE);
    }

    private static WorkedCase done(String name, int b, int trial, String peaks, String mornings, int effort) {
        return row(
                name, b, trial, Kind.LAST, null, 0, 0, peaks, mornings, 100, effort, "", "R4", ReviewDecision.COMPLETE);
    }

    private static WorkedCase row(
            String name,
            int baseline,
            int minShifts,
            Kind kind,
            ReviewDecision last,
            int before,
            int unlogged,
            String peaks,
            String mornings,
            int done,
            int effort,
            String missing,
            String expected,
            ReviewDecision decision) {
        return new WorkedCase(
                name, baseline, minShifts, kind, last, before, unlogged, peaks, mornings, done, effort, missing,
                expected, decision);
    }

    @Override
    public String toString() {
        return name;
    }
}
