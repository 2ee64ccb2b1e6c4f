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

    /**
     * A plan's stages with all changes made.
     *
     * @param presentStage stages up to this one keep what both agreed
     * @param lasting whether the last stage is what both keep rather than the full job
     * @throws IllegalArgumentException if a change is not ahead, not lighter, or touches the full job at the end
     */
    static List<Stage> applyAll(List<Tightening> changes, List<Stage> stages, int presentStage, boolean lasting) {
        List<Stage> lighter = new ArrayList<>(stages);
        for (Tightening change : changes) {
            if (change.stage() <= presentStage || change.stage() > stages.size()) {
                throw new IllegalArgumentException("Only a stage ahead can be made lighter");
            }
            if (change.stage() == stages.size() && !lasting) {
                throw new IllegalArgumentException("The last stage is the full job");
            }
            int index = change.stage() - 1;
            lighter.set(index, change.applyTo(lighter.get(index)));
        }
        return lighter;
    }
}
