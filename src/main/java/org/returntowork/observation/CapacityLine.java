package org.returntowork.observation;

import java.time.LocalDate;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Side;

/** One line of the patient's capacity for those who may read it, the figures in words. */
public record CapacityLine(
        DemandKind kind, Side side, FrequencyClass frequency, String figures, boolean notAffected, LocalDate on) {}
