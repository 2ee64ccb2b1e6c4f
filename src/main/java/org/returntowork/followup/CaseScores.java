package org.returntowork.followup;

import java.util.Optional;
import org.returntowork.cases.Goals;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Reads how the patient of a case scored over time. */
@Component
public class CaseScores {

    private final Goals goals;
    private final FollowUps followUps;

    CaseScores(Goals goals, FollowUps followUps) {
        this.goals = goals;
        this.followUps = followUps;
    }

    /** Empty before the patient has said how it is at the start. */
    public Optional<Scores> of(CaseId caseId) {
        return goals.findById(caseId)
                .map(start -> Scores.of(
                        start,
                        followUps.of(caseId).stream()
                                .filter(FollowUp::isAnswered)
                                .toList()));
    }
}
