package org.returntowork.reporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.returntowork.progress.NotYet;
import org.returntowork.progress.StageGoesOn;

/** How far one return has come and why no further yet, in a type for each side, so that work has no clinical field. */
sealed interface CaseProgress {

    /**
     * For therapist and patient; clinical.
     *
     * @param notYet why the next stage has not come yet; null where no stage is in force
     */
    record InCare(@JsonUnwrapped ProgressRow row, NotYet notYet) implements CaseProgress {}

    /**
     * For employer and HR.
     *
     * @param goesOn why the present stage goes on; null where none is in force as planned, and without consent
     */
    record AtWork(@JsonUnwrapped ProgressRow row, StageGoesOn goesOn) implements CaseProgress {}
}
