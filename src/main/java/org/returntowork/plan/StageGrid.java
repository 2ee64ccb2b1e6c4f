package org.returntowork.plan;

import java.util.List;
import java.util.UUID;
import org.returntowork.observation.Match;

/** What each stage of a plan makes of each duty, held against what the patient can do; clinical, beside the match grid. */
public record StageGrid(List<Column> columns, List<Change> changes) {

    static final StageGrid EMPTY = new StageGrid(List.of(), List.of());

    public StageGrid {
        columns = List.copyOf(columns);
        changes = List.copyOf(changes);
    }

    /** One stage; {@code present} where it is the one in force. */
    public record Column(int number, String name, boolean present, List<Cell> cells) {

        /** What it makes of a duty; null where it does not know the duty. */
        public Cell cell(UUID duty) {
            return cells.stream()
                    .filter(cell -> cell.duty().equals(duty))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A duty in a stage.
     *
     * @param allows figures with their units; empty where nothing is limited
     * @param with the labels of the modifications it needs
     * @param match what is left of the duty against the capacity; null where the stage leaves it out
     */
    public record Cell(UUID duty, DutyLevel level, String allows, List<String> with, Match match) {}

    /** A modification that some stage needs, as it is called in the cells. */
    public record Change(String label, String description, boolean inPlace) {}
}
