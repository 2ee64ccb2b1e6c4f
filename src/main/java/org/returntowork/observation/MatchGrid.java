package org.returntowork.observation;

import java.util.List;
import java.util.UUID;
import org.returntowork.duties.Core;
import org.returntowork.duties.CoreResult;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.JobStrength;
import org.returntowork.duties.Side;

/** Every duty's demands held against what the patient can do, as one picture for therapist and patient; clinical. */
public record MatchGrid(JobStrength job, PatientStrength patient, List<Row> rows) {

    public MatchGrid {
        rows = List.copyOf(rows);
    }

    /**
     * A duty; it is as bad as its worst demand, and not assessed without any.
     *
     * @param core the employer's answer
     * @param coreResult what the worksheet says; null where there is none
     */
    public record Row(
            UUID duty,
            String name,
            Core core,
            CoreResult coreResult,
            Integer minutesPerShift,
            Match match,
            List<Cell> cells) {}

    /**
     * One demand against the capacity.
     *
     * @param frequency how much of the shift it is done; null where nobody knows
     * @param minutesPerShift for loads and forces; null for what goes by time, whose minutes are in {@code asks}
     * @param asks figures with their units, empty where none is known
     * @param can the same for what the patient can do, restrictions counted in
     * @param estimated whether the capacity was reckoned from a lighter frequency class
     * @param notAffected whether the injury does not touch it, by the therapist's judgement
     */
    public record Cell(
            DemandKind kind,
            Side side,
            FrequencyClass frequency,
            Integer minutesPerShift,
            String asks,
            String can,
            Match match,
            boolean estimated,
            boolean notAffected) {}
}
