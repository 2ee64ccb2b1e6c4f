package org.returntowork.administration;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.returntowork.engine.FailedSteps;

/**
 * One line of the list of failed steps.
 *
 * @param since in UTC, for steps of many zones stand in one list
 */
record FailedStepRow(FailedSteps.Failed step, ZonedDateTime since) {

    static FailedStepRow of(FailedSteps.Failed step) {
        return new FailedStepRow(step, step.since().atZone(ZoneOffset.UTC));
    }
}
