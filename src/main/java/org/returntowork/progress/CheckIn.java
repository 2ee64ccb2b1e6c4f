package org.returntowork.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The employer's word on how the days since the last one went; nothing about health. */
public record CheckIn(
        @NotNull DutiesDone dutiesDone,
        @NotNull Boolean limitsKept,
        Deviation deviation,
        @Size(max = 2000) String issues) {

    /** How much of the planned duties was done. */
    public enum DutiesDone {
        AS_PLANNED,
        LESS,
        MORE
    }

    public CheckIn {
        deviation = deviation == null || deviation.kind() == null && deviation.duty() == null ? null : deviation;
    }
}
