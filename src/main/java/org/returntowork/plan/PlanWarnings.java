package org.returntowork.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.returntowork.duties.Duty;
import org.returntowork.modification.Modification;
import org.returntowork.modification.ModificationStatus;
import org.returntowork.observation.Match;
import org.returntowork.plan.PlanWarning.Reason;

/**
 * Finds what a therapist should know of a plan's stages: where one allows more than the patient can do today, by test or
 * estimate, a stretch that needs breaks, or something that was not assessed; where a modification it needs will not be in
 * place when it begins, or not until it ends; and which agreed modification no stage needs. Each demand and each
 * modification is named once, at the first stage it holds of. Stages begin as planned, in whole weeks from the first day.
 */
final class PlanWarnings {

    private final StageFit fit;
    private final List<PlanWarning> found = new ArrayList<>();
    private final Set<Object> told = new HashSet<>();

    private PlanWarnings(StageFit fit) {
        this.fit = fit;
    }

    static List<PlanWarning> of(StageFit fit, LocalDate startsOn, List<Stage> stages) {
        PlanWarnings warnings = new PlanWarnings(fit);
        LocalDate begins = startsOn;
        for (int number = 1; number <= stages.size(); number++) {
            Stage stage = stages.get(number - 1);
            for (StageDuty planned : stage.duties()) {
                Duty duty = fit.duties().get(planned.duty());
                if (duty != null && planned.level().done()) {
                    warnings.capacity(planned, duty, number);
                    warnings.changes(
                            planned,
                            duty,
                            number,
                            begins,
                            begins.plusWeeks(stage.weeks()).minusDays(1));
                }
            }
            begins = begins.plusWeeks(stage.weeks());
        }
        warnings.unused(stages, startsOn);
        return warnings.found;
    }

    private void capacity(StageDuty planned, Duty duty, int stage) {
        if (duty.demands().isEmpty() && fit.match(planned, stage) == Match.NOT_ASSESSED) {
            tell(List.of(duty.id()), new PlanWarning(Reason.NOT_ASSESSED, stage, duty, null, null));
        }
        fit.leftOfEach(planned, stage).forEach((demand, left) -> {
            Reason reason = switch (left.match()) {
                case EXCEEDS -> Reason.ABOVE_CAPACITY;
                case FITS_WITH_BREAKS -> Reason.NEEDS_BREAKS;
                case NOT_ASSESSED -> Reason.NOT_ASSESSED;
                default -> null;
            };
            if (reason != null) {
                tell(List.of(duty.id(), demand, reason), new PlanWarning(reason, stage, duty, left, null));
            }
        });
    }

    private void changes(StageDuty planned, Duty duty, int stage, LocalDate begins, LocalDate ends) {
        for (Modification change : fit.needed(planned)) {
            Reason reason = missing(change, begins, ends);
            if (reason != null) {
                tell(List.of(change.id(), reason), new PlanWarning(reason, stage, duty, null, change));
            }
        }
    }

    /** A duty that somebody else does needs no modification by name. */
    private void unused(List<Stage> stages, LocalDate startsOn) {
        Set<UUID> used = new HashSet<>();
        Set<UUID> reassigned = new HashSet<>();
        for (Stage stage : stages) {
            for (StageDuty planned : stage.duties()) {
                used.addAll(planned.needs());
                if (planned.level() == DutyLevel.REASSIGNED) {
                    reassigned.add(planned.duty());
                }
            }
        }
        fit.changes().values().stream()
                .filter(change -> change.status() == ModificationStatus.ACCEPTED)
                .filter(change -> change.terms().until() == null
                        || !change.terms().until().isBefore(startsOn))
                .filter(change -> !used.contains(change.id()) && !reassigned.contains(change.duty()))
                .filter(change -> fit.duties().containsKey(change.duty()))
                .sorted(Comparator.comparingInt(Modification::number))
                .forEach(change -> tell(
                        List.of(change.id(), Reason.UNUSED),
                        new PlanWarning(Reason.UNUSED, 0, fit.duties().get(change.duty()), null, change)));
    }

    private static Reason missing(Modification change, LocalDate begins, LocalDate ends) {
        if (change.status() != ModificationStatus.ACCEPTED) {
            return Reason.NOT_AGREED;
        }
        if (change.terms().until() != null && ends.isAfter(change.terms().until())) {
            return Reason.OVER;
        }
        if (change.isInPlace()) {
            return null;
        }
        LocalDate expected = change.expectedBy(null);
        if (expected == null) {
            return Reason.NOT_PROMISED;
        }
        return expected.isAfter(begins) ? Reason.TOO_LATE : null;
    }

    private void tell(Object about, PlanWarning warning) {
        if (told.add(about)) {
            found.add(warning);
        }
    }
}
