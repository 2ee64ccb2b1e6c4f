package org.returntowork.followup;

import java.util.List;

/**
 * What the therapist sees beside the close; clinical.
 *
 * @param letterGoesOut whether the patient lets the employer read a letter
 */
record CloseCaseFacts(boolean letterGoesOut, List<GoalChange> goals, List<FollowUpLine> followUps) {

    /**
     * A goal from the start to the last answer, each 0 unable to 10 as before.
     *
     * @param last null where it was never asked again
     */
    record GoalChange(String goal, int start, Integer last) {}

    /** One follow-up in a line; pain and work ability are null where there was no answer. */
    record FollowUpLine(int week, Integer pain, Integer workAbility, FollowUpDecision review) {}
}
