package org.returntowork.observation;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Side;

/**
 * The tests of one kind, side and frequency class over time, oldest first; clinical.
 *
 * @param frequency for loads and forces; null for what goes by time
 */
public record CapacityHistory(DemandKind kind, Side side, FrequencyClass frequency, List<Point> points) {

    public CapacityHistory {
        points = List.copyOf(points);
    }

    /**
     * One test.
     *
     * @param figures with their units; empty where the kind was judged not affected
     * @param changes of each figure from the test before, with signs and units; empty where none has changed, null where
     *     there is none to compare
     * @param less whether any figure is lower than before
     */
    public record Point(LocalDate on, String figures, boolean notAffected, String changes, boolean less) {}
}
