package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * Why the next stage has not come yet, to therapist or patient, from the rules as they hold today. Clinical.
 *
 * @param recommended what the rules say now
 * @param reviewOn when it is looked at next; null where that is due already
 * @param moreShifts after how many more shifts that go as planned nothing speaks against it; null where more is needed
 * @param says it in a sentence or two
 */
public record NotYet(
        ReviewDecision recommended, LocalDate reviewOn, Integer moreShifts, String says, List<Because> because) {

    public NotYet {
        because = List.copyOf(because);
    }

    /**
     * One rule that fires.
     *
     * @param moreShifts after how many more shifts that go as planned it no longer does; null where they do not change it
     * @param says with its figures, and what would have to be true
     */
    public record Because(String rule, Integer moreShifts, String says) {}
}
