package org.returntowork.followup;

import java.util.List;

/**
 * What the therapist sees beside the close; clinical.
 *
 * @param letterGoesOut whether the patient lets the employer read a letter
 * @param scores from the start to the last answer; null where the patient never gave any
 * @param followUps those that were looked at, or have no answer
 */
record CloseCaseFacts(boolean letterGoesOut, Scores scores, List<FollowUpLine> followUps) {

    /** One follow-up, and what the therapist made of it where it needed a look. */
    record FollowUpLine(int week, boolean answered, FollowUpDecision review) {}
}
