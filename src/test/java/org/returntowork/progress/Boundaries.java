package org.returntowork.progress;

import static org.returntowork.progress.ReviewDecision.HOLD;
import static org.returntowork.progress.ReviewDecision.REVISE_PLAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Runs just below and at each threshold; the baseline is 2, so a morning of 4 is raised. */
final class Boundaries {

    private Boundaries() {}

    static List<Boundary> all() {
        List<Boundary> all = new ArrayList<>();
        all.add(Boundary.of("nothing fires", good(), "R3"));
        all.add(Boundary.of("an empty run", new RunBuilder(), "R2d R2e R2i"));
        stops(all);
        lighter(all);
        holds(all);
        time(all);
        next(all);
        conclusions(all);
        return all;
    }

    private static void stops(List<Boundary> all) {
        all.add(Boundary.of("a flag in an entry", good().changeLast(Boundaries::flagged), "R0"));
        all.add(Boundary.of("a flag in a report", with(r -> r.reportedFlags.add(RedFlag.WOUND)), "R0"));
        RunBuilder answered = good().changeLast(s -> answered(s));
        all.add(Boundary.of("a flag and numbness a decision has answered", answered, "R3"));
    }

    private static void lighter(List<Boundary> all) {
        all.add(Boundary.of("two raised mornings", good().shift(4, 4).shift(4, 4), "R1a R2a"));
        all.add(Boundary.of("the second just below", good().shift(4, 4).shift(4, 3), "R2a"));
        all.add(Boundary.of(
                "a shift between them", good().shift(4, 4).shift(4, 2).shift(4, 4), "R2a"));
        all.add(Boundary.of(
                "a shift without a score between",
                good().shift(4, 4).shift(4, null).shift(4, 4),
                "R2a"));
        all.add(Boundary.of(
                "a day without an entry between", good().shift(4, 4).notLogged().shift(4, 4), "R1a R2a"));
        all.add(Boundary.of("peak 7 and raised", good().shift(7, 4), "R1b R2a R2b"));
        all.add(Boundary.of("peak 6 and raised", good().shift(6, 4), "R2a R2b"));
        all.add(Boundary.of("peak 7, not raised", good().shift(7, 3), "R2b"));
        all.add(Boundary.of(
                "peak 7 and raised on two shifts", good().shift(7, 2).shift(4, 4), "R2a R2b"));
        all.add(Boundary.of("numbness in a report", with(r -> r.reportedNumbness = 1), "R1c"));
        all.add(Boundary.of(
                "numbness in an entry",
                good().changeLast(s ->
                        new LoggedShift(s.date(), 240, 240, null, 2, 3, 2, 4, s.dutiesDone(), true, List.of(), false)),
                "R1c"));
        all.add(Boundary.of(
                "three cut short", good().shift(3, 2, 4, 49).shift(3, 2, 4, 49).shift(3, 2, 4, 49), "R1d R2c"));
        all.add(Boundary.of(
                "three just under half", repeat(5, r -> r.shift(3, 2).changeLast(Boundaries::underHalf)), "R1d R2c"));
        all.add(Boundary.of("two cut short", good().shift(3, 2, 4, 49).shift(3, 2, 4, 49), "R2c"));
        all.add(Boundary.of(
                "three at half", good().shift(3, 2, 4, 49).shift(3, 2, 4, 50).shift(3, 2, 4, 49), "R2c"));
        all.add(Boundary.of("the first of three has left the last five", cutShortLongAgo(), "R2c"));
    }

    private static void holds(List<Boundary> all) {
        all.add(Boundary.of("one raised morning", good().shift(4, 4), "R2a"));
        all.add(Boundary.of("a morning just below", good().shift(4, 3), "R3"));
        all.add(Boundary.of("peak 6", good().shift(6, 2), "R2b"));
        all.add(Boundary.of("peak 5", good().shift(5, 2), "R3"));
        all.add(Boundary.of(
                "a peak six shifts ago",
                new RunBuilder()
                        .shift(9, 6)
                        .shift(3, 2)
                        .shift(3, 2)
                        .shift(3, 2)
                        .shift(3, 2)
                        .shift(3, 2),
                "R3"));
        all.add(Boundary.of("done 80 %", repeat(5, r -> r.shift(3, 2, 4, 80)), "R3"));
        all.add(Boundary.of(
                "done just below", repeat(4, r -> r.shift(3, 2, 4, 80)).shift(3, 2, 4, 79), "R2c"));
        all.add(Boundary.of(
                "work was the reason",
                good().changeLast(s -> half(s, LessBecause.WORK)).shift(3, 2),
                "R3"));
        all.add(Boundary.of(
                "nothing could be done", repeat(5, r -> r.shift(3, 2).changeLast(Boundaries::noWork)), "R3"));
        all.add(Boundary.of("effort 7 twice", good().shift(3, 2, 7, 100).shift(3, 2, 7, 100), "R2g"));
        all.add(Boundary.of("effort 7 once", good().shift(3, 2, 7, 100), "R3"));
        all.add(Boundary.of("effort 7 and 6", good().shift(3, 2, 7, 100).shift(3, 2, 6, 100), "R3"));
    }

    private static void time(List<Boundary> all) {
        all.add(Boundary.of("three morning scores", scores(3), "R3"));
        all.add(Boundary.of("two morning scores", scores(2), "R2d"));
        all.add(Boundary.of("60 % logged", good().shift(3, 2).notLogged().notLogged(), "R3"));
        all.add(Boundary.of("40 % logged", good().notLogged().notLogged().notLogged(), "R2d"));
        all.add(Boundary.of(
                "half logged, and a day that was not planned",
                with(repeat(2, r -> r.shift(3, 2)).notLogged().notLogged(), r -> {
                    r.add(notPlanned(r.nextDay()));
                    r.minShifts = 4;
                }),
                "R2d"));
        all.add(Boundary.of("one shift too few", with(r -> r.minShifts = 6), "R2e"));
        all.add(Boundary.of("a step back asks five", stepBack(10, 5), "R3"));
        all.add(Boundary.of("four after a step back", stepBack(10, 4), "R2e"));
        all.add(Boundary.of("never more than five", stepBack(12, 5), "R3"));
        all.add(Boundary.of("half of seven, rounded up", stepBack(7, 4), "R3"));
        all.add(Boundary.of("less than half of seven", stepBack(7, 3), "R2e"));
        all.add(Boundary.of("a trial counts logged shifts", trial(9).notLogged(), "R2e"));
        RunBuilder early = trial(10);
        early.logged.set(
                0,
                new LoggedShift(
                        early.logged.get(0).date(), 240, 240, null, 2, 6, 2, 4, Set.of(), false, List.of(), false));
        all.add(Boundary.of("a trial looks at all its shifts", early, "R2b"));
    }

    private static void next(List<Boundary> all) {
        all.add(Boundary.of("a modification missing", with(r -> r.missing = List.of("M1")), "R2f"));
        all.add(Boundary.of("a duty above capacity", with(r -> r.above = List.of("D1")), "R2h"));
        all.add(Boundary.of("a raised duty done twice", practised(2), "R3"));
        all.add(Boundary.of("a raised duty done once", practised(1), "R2i"));
        all.add(Boundary.of("no duty raised", with(r -> r.raised = Set.of()), "R3"));
    }

    private static void conclusions(List<Boundary> all) {
        String[][] holds = {{"R2a", "4", "4"}, {"R2b", "6", "2"}};
        for (String[] hold : holds) {
            RunBuilder run = good().shift(Integer.valueOf(hold[1]), Integer.valueOf(hold[2]));
            run.lastDecision = HOLD;
            all.add(Boundary.of("held before, again " + hold[0], run, hold[0] + " R5"));
        }
        all.add(heldBefore("too little done", repeat(5, r -> r.shift(3, 2, 4, 70)), "R2c R5"));
        all.add(heldBefore("a modification missing", with(r -> r.missing = List.of("Ceiling lift")), "R2f R5"));
        all.add(heldBefore("hard on two shifts", good().shift(3, 2, 7, 100).shift(3, 2, 7, 100), "R2g R5"));
        all.add(heldBefore("above the capacity", with(r -> r.above = List.of("Lift crates")), "R2h R5"));
        all.add(heldBefore("not practised", with(r -> r.raised = Set.of(new UUID(0, 7))), "R2i R5"));
        all.add(Boundary.of(
                "held before, too few entries",
                with(good().notLogged().notLogged().notLogged(), r -> r.lastDecision = HOLD),
                "R2d"));
        all.add(Boundary.of(
                "held before, too few shifts",
                with(r -> {
                    r.lastDecision = HOLD;
                    r.minShifts = 6;
                }),
                "R2e"));
        all.add(Boundary.of("held before, now fine", with(r -> r.lastDecision = HOLD), "R3"));
        all.add(Boundary.of(
                "revised before, one more hold", with(good().shift(4, 4), r -> r.lastDecision = REVISE_PLAN), "R2a"));
        all.add(Boundary.of("a second step back", with(r -> r.stepBacks = 2), "R5"));
        all.add(Boundary.of("a first step back", with(r -> r.stepBacks = 1), "R3"));
        all.add(Boundary.of("the trial is done", trial(10), "R4"));
        all.add(Boundary.of(
                "R1 goes before R5", with(good().shift(4, 4).shift(4, 4), r -> r.lastDecision = HOLD), "R1a R2a R5"));
        all.add(Boundary.of(
                "R0 goes before all",
                with(good().shift(7, 4).changeLast(Boundaries::flagged), r -> r.lastDecision = HOLD),
                "R0 R1b R2a R2b R5"));
    }

    private static Boundary heldBefore(String what, RunBuilder run, String fired) {
        run.lastDecision = HOLD;
        return Boundary.of("held before, again " + what, run, fired);
    }

    private static RunBuilder good() {
        return RunBuilder.unremarkable();
    }

    private static RunBuilder with(Consumer<RunBuilder> change) {
        return with(good(), change);
    }

    private static RunBuilder with(RunBuilder run, Consumer<RunBuilder> change) {
        change.accept(run);
        return run;
    }

    private static RunBuilder repeat(int times, Consumer<RunBuilder> shift) {
        RunBuilder run = new RunBuilder();
        for (int i = 0; i < times; i++) {
            shift.accept(run);
        }
        return run;
    }

    private static RunBuilder scores(int scored) {
        RunBuilder run = new RunBuilder();
        for (int i = 0; i < 5; i++) {
            run.shift(3, i < scored ? 2 : null);
        }
        return run;
    }

    private static RunBuilder stepBack(int minShifts, int shifts) {
        RunBuilder run = repeat(shifts, r -> r.shift(3, 2));
        run.afterStepBack = true;
        run.minShifts = minShifts;
        return run;
    }

    private static RunBuilder trial(int logged) {
        RunBuilder run = repeat(logged, r -> r.shift(3, 2));
        run.lastStage = true;
        run.minShifts = 10;
        return run;
    }

    private static RunBuilder practised(int times) {
        RunBuilder run = good();
        for (int i = times; i < 5; i++) {
            LoggedShift s = run.logged.get(i);
            run.logged.set(i, new LoggedShift(s.date(), 240, 240, null, 2, 3, 2, 4, Set.of(), false, List.of(), false));
        }
        return run;
    }

    private static RunBuilder cutShortLongAgo() {
        return new RunBuilder()
                .shift(3, 2, 4, 49)
                .shift(3, 2, 4, 49)
                .shift(3, 2)
                .shift(3, 2)
                .shift(3, 2)
                .shift(3, 2, 4, 49);
    }

    private static LoggedShift flagged(LoggedShift s) {
        return new LoggedShift(
                s.date(),
                s.plannedMinutes(),
                s.workedMinutes(),
                s.lessBecause(),
                s.painBefore(),
                s.painPeak(),
                s.painNextMorning(),
                s.effort(),
                s.dutiesDone(),
                false,
                List.of(RedFlag.CALF_SWOLLEN),
                false);
    }

    private static LoggedShift answered(LoggedShift s) {
        List<RedFlag> flags = List.of(RedFlag.CALF_SWOLLEN);
        return new LoggedShift(s.date(), 240, 240, null, 2, 3, 2, 4, s.dutiesDone(), true, flags, true);
    }

    private static LoggedShift half(LoggedShift s, LessBecause because) {
        return new LoggedShift(s.date(), 240, 20, because, 2, 3, 2, 4, s.dutiesDone(), false, List.of(), false);
    }

    private static LoggedShift underHalf(LoggedShift s) {
        return new LoggedShift(
                s.date(), 240, 119, LessBecause.SYMPTOMS, 2, 3, 2, 4, s.dutiesDone(), false, List.of(), false);
    }

    private static LoggedShift notPlanned(LocalDate day) {
        return new LoggedShift(day, 0, 240, null, 2, 3, 2, 4, Set.of(RunBuilder.DUTY), false, List.of(), false);
    }

    private static LoggedShift noWork(LoggedShift s) {
        return new LoggedShift(
                s.date(), 240, 0, LessBecause.OTHER, 2, 3, 2, 4, s.dutiesDone(), false, List.of(), false);
    }
}
