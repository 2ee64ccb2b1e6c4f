package org.returntowork.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.returntowork.ergonomics.Lift;
import org.returntowork.ergonomics.LiftJudgement;
import org.returntowork.ergonomics.LiftingEquation;
import org.returntowork.ergonomics.Posture;
import org.returntowork.ergonomics.PostureScore;

/**
 * What was seen of one duty; clinical.
 *
 * @param lift null where none was measured
 * @param posture null where none was looked at
 */
public record DutyResult(
        UUID duty,
        ObservedResult result,
        Integer painBefore,
        Integer painAfter,
        String note,
        Lift lift,
        Posture posture) {

    /** What the lifting equation says of the lift, for healthy workers; null where there is none. */
    @JsonIgnore
    public LiftJudgement judged() {
        return lift == null ? null : LiftingEquation.judge(lift);
    }

    /** What the posture scores, for healthy workers, a result for each side; empty where there is none. */
    @JsonIgnore
    public List<PostureScore> scores() {
        return posture == null ? List.of() : posture.scores();
    }
}
