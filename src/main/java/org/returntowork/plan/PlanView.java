package org.returntowork.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.duties.CoreResult;

/** A plan version as patient, employer and, where consented, HR may read it; holds nothing clinical. */
public record PlanView(int number, LocalDate startsOn, boolean lasting, List<StageView> stages) {

    public PlanView {
        stages = List.copyOf(stages);
    }

    /** A stage with its hours. */
    public record StageView(
            int number,
            String name,
            int weeks,
            List<DayOfWeek> weekdays,
            int minutesPerShift,
            boolean nights,
            List<DutyView> duties) {

        public int hours() {
            return minutesPerShift / 60;
        }

        public int minutes() {
            return minutesPerShift % 60;
        }
    }

    /**
     * A duty in a stage.
     *
     * @param coreResult what its worksheet says; null where there is none
     * @param limits in words, empty where there are none
     * @param needs what must be in place first
     */
    public record DutyView(
            UUID duty, String name, CoreResult coreResult, DutyLevel level, String limits, List<String> needs) {}
}
