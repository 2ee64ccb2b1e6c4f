package org.returntowork.progress;

import org.returntowork.scores.CaseScores;
import org.returntowork.scores.ScoreCharts;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Reads the patient's scores for a review's page. */
@Component
class ReviewScores {

    private final CaseScores scores;
    private final ScoreCharts charts;

    ReviewScores(CaseScores scores, ScoreCharts charts) {
        this.scores = scores;
        this.charts = charts;
    }

    /** Null where the patient never gave any. */
    ReviewFacts.Scored of(CaseId caseId) {
        return scores.of(caseId)
                .map(given -> new ReviewFacts.Scored(
                        given, charts.of(given, false), "/cases/" + caseId + "/actions/score-now"))
                .orElse(null);
    }
}
