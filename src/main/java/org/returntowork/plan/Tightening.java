package org.returntowork.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.returntowork.duties.Limits;

/**
 * Makes one duty of a stage ahead lighter.
 *
 * @param stage counted from 1
 * @param level null to keep the level
 * @param limits null to keep the limits
 */
public record Tightening(int stage, UUID duty, DutyLevel level, Limits limits) {

    Stage applyTo(Stage planned) {
        StageDuty before =
                planned.duty(duty).orElseThrow(() -> new IllegalArgumentException("The stage has no such duty"));
        DutyLevel wanted =
                level != null ? level : limits != null && before.level().done() ? DutyLevel.LIMITED : before.level();
        StageDuty after = new StageDuty(duty, wanted, limits != null ? limits : before.limits(), before.needs());
        if (!lighter(after, before)) {
            throw new IllegalArgumentException("A heavier stage needs the agreement of patient and employer");
        }
        List<StageDuty> duties = new ArrayList<>(planned.duties());
        duties.replaceAll(each -> each.duty().equals(duty) ? after : each);
        return planned.allowing(duties);
    }

    private static boolean lighter(StageDuty after, StageDuty before) {
        return after.level().noHeavierThan(before.level())
                && (!after.level().done() || none(after.limits()).noHeavierThan(before.limits()));
    }

    private static Limits none(Limits limits) {
        return limits == null ? Limits.NONE : limits;
    }
}
