package org.returntowork.ergonomics;

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
        @Figure double frequencyIndependentLimit,
        @Figure double singleTaskLimit,
        @Figure Double frequencyIndependentIndex,
        @Figure Double singleTaskIndex,
        List<NoLoad> noLoad) {}
