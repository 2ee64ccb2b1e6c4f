package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What the lifting equation says of one task of several.
 *
 * @param frequencyIndependentLimit FIRWL in kg or lb
 * @param singleTaskLimit STRWL in kg or lb: FIRWL by the task's own frequency
 * @param frequencyIndependentIndex FILI, the heaviest load by FIRWL; null where that is 0
 * @param singleTaskIndex STLI, the usual load by STRWL; null where that is 0
 * @param noLoad why a limit is 0; empty where none is
 */
record TaskLimit(
        @Schema(description = "FIRWL in kg or lb, 0 to 23 kg or 51 lb") @Figure
        double frequencyIndependentLimit,

        @Schema(description = "STRWL in kg or lb: FIRWL by the task's own frequency") @Figure
        double singleTaskLimit,

        @Schema(description = "FILI, the heaviest load by FIRWL, no unit; left out where FIRWL is 0") @Figure
        Double frequencyIndependentIndex,

        @Schema(description = "STLI, the usual load by STRWL, no unit; left out where STRWL is 0") @Figure
        Double singleTaskIndex,

        @Schema(description = "Why a limit is 0; empty where none is")
        List<NoLoad> noLoad) {}
