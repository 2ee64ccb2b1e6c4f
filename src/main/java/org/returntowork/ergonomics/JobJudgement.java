package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What the lifting equation says of a job of several lifts, for healthy workers.
 *
 * @param compositeLiftingIndex CLI; null where a limit is 0 or all lifts together are too many
 * @param tasks in the order given
 * @param noLoad why there is no index; empty where there is one
 */
record JobJudgement(
        @Schema(
                description =
                        "CLI, no unit; up to 1 is what jobs should be designed for. Left out where a limit is 0 or"
                                + " all lifts together are too many")
        @Figure
        Double compositeLiftingIndex,

        @Schema(description = "Each task, in the order given")
        List<TaskLimit> tasks,

        @Schema(description = "Why there is no index; empty where there is one")
        List<NoLoad> noLoad,

        @Schema(description = "The class the hours fall into: SHORT up to 1 hour, MODERATE up to 2, LONG up to 8")
        LiftingDuration duration,

        @Schema(description = "What to look at before the result is relied on; empty where nothing is")
        List<LiftCaution> cautions,

        @Schema(description = "By what it was judged; results are compared only where this is the same")
        LiftMethod method) {

    /** Whether a load is recommended for each lift by itself, but they are too many together. */
    public boolean tooManyTogether() {
        return compositeLiftingIndex == null
                && tasks.stream().allMatch(task -> task.noLoad().isEmpty());
    }

    /** What the index means; none is beyond any. */
    public LiftBand band() {
        return LiftBand.of(compositeLiftingIndex);
    }
}
