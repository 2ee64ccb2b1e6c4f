package org.returntowork.observation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Side;
import org.springframework.validation.Errors;

/** What cannot be right of the rows of one test, whether on a visit or a retest. */
final class CapacityRows {

    private CapacityRows() {}

    /**
     * Rejects by {@code capacities[i]}: a figure of what is not affected, a stretch above all minutes, and a row that is
     * there twice, as the last would count alone.
     */
    static void check(List<Capacity> rows, Errors errors) {
        Set<Row> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Capacity row = rows.get(i);
            String path = "capacities[" + i + "].";
            if (row.kind() == null || row.saysNothing()) {
                continue;
            }
            if (row.unaffected() && row.hasFigure()) {
                errors.rejectValue(path + "notAffected", "capacity.notAffectedWithFigure");
            }
            if (row.minutesPerShift() != null
                    && row.longestBoutMinutes() != null
                    && row.longestBoutMinutes() > row.minutesPerShift()) {
                errors.rejectValue(path + "longestBoutMinutes", "capacity.longerThanAll");
            }
            if (!seen.add(Row.of(row))) {
                errors.rejectValue(path + "kind", "capacity.twice");
            }
        }
    }

    private record Row(DemandKind kind, Side side, FrequencyClass frequency) {

        static Row of(Capacity capacity) {
            return new Row(capacity.kind(), Side.orBoth(capacity.side()), capacity.testedAt());
        }
    }
}
