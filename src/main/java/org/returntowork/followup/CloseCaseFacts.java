package org.returntowork.followup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.returntowork.scores.ScoreChart;
import org.returntowork.scores.Scores;

/**
 * What the therapist sees beside the close; clinical.
 *
 * @param letterGoesOut whether the patient lets the employer read a letter
 * @param scores from the start to the last answer; null where the patient never gave any
 * @param scoreCharts the same as pictures
 * @param followUps those that were looked at, or have no answer
 */
record CloseCaseFacts(
        boolean letterGoesOut, Scores scores, @JsonIgnore List<ScoreChart> scoreCharts, List<FollowUpLine> followUps) {

    /** One follow-up, and what the therapist made of it where it needed a look. */
    record FollowUpLine(int week, boolean answered, FollowUpDecision review) {}
}
