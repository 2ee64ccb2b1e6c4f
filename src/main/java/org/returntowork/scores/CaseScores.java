package org.returntowork.scores;

import java.util.Optional;
import org.returntowork.cases.Goals;
import org.returntowork.cases.StartingPoint;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Reads how the patient of a case scored over time. */
@Component
public class CaseScores {

    private final Goals goals;
    private final Scorings scorings;

    CaseScores(Goals goals, Scorings scorings) {
        this.goals = goals;
        this.scorings = scorings;
    }

    /** Empty before the patient has said how it is at the start. */
    public Optional<Scores> of(CaseId caseId) {
        return goals.findById(caseId).map(start -> Scores.of(start, scorings.of(caseId)));
    }

    /** The last one the patient gave, 0 to 10, at the start or since; null where there is none. */
    public Integer lastWorkAbility(CaseId caseId) {
        return scorings.of(caseId).stream()
                .reduce((earlier, later) -> later)
                .map(Scoring::workAbility)
                .or(() -> goals.findById(caseId).map(StartingPoint::workAbility))
                .orElse(null);
    }
}
