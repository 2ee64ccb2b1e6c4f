package org.returntowork.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Builds a run as the review tables print one; what is not said is unremarkable. */
class RunBuilder {

    static final UUID DUTY = UUID.fromString("00000000-0000-0000-0000-0000000000d1");
    static final int PLANNED = 240;

    int baseline = 2;
    int minShifts = 5;
    boolean stageInForce = true;
    boolean lastStage;
    boolean afterStepBack;
    int stepBacks;
    ReviewDecision lastDecision;
    LocalDate day = LocalDate.of(2026, 5, 4);
    Set<DayOfWeek> weekdays =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    final Set<LocalDate> scheduled = new LinkedHashSet<>();
    final List<LoggedShift> logged = new ArrayList<>();
    final List<RedFlag> reportedFlags = new ArrayList<>();
    int reportedNumbness;
    List<String> missing = List.of();
    List<String> above = List.of();
    Set<UUID> raised = Set.of(DUTY);

    /** A run in which nothing fires: five good shifts of five. */
    static RunBuilder unremarkable() {
        RunBuilder run = new RunBuilder();
        for (int i = 0; i < 5; i++) {
            run.shift(3, 2);
        }
        return run;
    }

    RunBuilder shift(Integer peak, Integer morning) {
        return shift(peak, morning, 4, 100);
    }

    RunBuilder shift(Integer peak, Integer morning, Integer effort, int donePercent) {
        LessBecause less = donePercent < 100 ? LessBecause.SYMPTOMS : null;
        return add(log(nextDay(), peak, morning, effort, PLANNED * donePercent / 100, less, false, List.of()));
    }

    RunBuilder add(LoggedShift shift) {
        if (shift.planned()) {
            scheduled.add(shift.date());
        }
        logged.add(shift);
        return this;
    }

    RunBuilder notLogged() {
        scheduled.add(nextDay());
        return this;
    }

    LoggedShift log(
            LocalDate date,
            Integer peak,
            Integer morning,
            Integer effort,
            int worked,
            LessBecause less,
            boolean numb,
            List<RedFlag> flags) {
        return new LoggedShift(
                date, PLANNED, worked, less, baseline, peak, morning, effort, Set.of(DUTY), numb, flags, false);
    }

    /** The last shift with something else about it. */
    RunBuilder changeLast(java.util.function.UnaryOperator<LoggedShift> change) {
        logged.set(logged.size() - 1, change.apply(logged.get(logged.size() - 1)));
        return this;
    }

    LocalDate nextDay() {
        while (!weekdays.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        LocalDate next = day;
        day = day.plusDays(1);
        return next;
    }

    RunFacts facts() {
        return RunFacts.of(soFar());
    }

    RunSoFar soFar() {
        return new RunSoFar(
                baseline,
                minShifts,
                stageInForce,
                lastStage,
                afterStepBack,
                stepBacks,
                lastDecision,
                List.copyOf(scheduled),
                List.copyOf(logged),
                reportedFlags,
                reportedNumbness,
                lastStage ? NextStage.NONE : new NextStage(missing, above, raised));
    }
}
