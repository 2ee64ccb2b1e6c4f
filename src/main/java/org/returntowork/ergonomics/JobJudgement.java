package org.returntowork.ergonomics;

import java.util.List;

/**
 * What the lifting equation says of a job of several lifts, for healthy workers.
 *
 * @param compositeLiftingIndex CLI; null where a limit is 0 or all lifts together are too many
 * @param tasks in the order given
 * @param noLoad why there is no index; empty where there is one
 */
record JobJudgement(
        @Figure Double compositeLiftingIndex,
        List<TaskLimit> tasks,
        List<NoLoad> noLoad,
        LiftingDuration duration,
        List<LiftCaution> cautions,
        LiftMethod method) {

    /** What the index means; none is beyond any. */
    public LiftBand band() {
        return LiftBand.of(compositeLiftingIndex);
    }
}
