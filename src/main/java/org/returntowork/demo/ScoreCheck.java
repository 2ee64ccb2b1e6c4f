package org.returntowork.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import org.returntowork.measures.Change;
import org.returntowork.measures.Measure;
import org.returntowork.scores.CaseScores;
import org.returntowork.scores.Scores;
import org.returntowork.shared.CaseId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads a case's scores as a scenario writes them down: what it leaves out is left out, figures to its places. */
@Component
@Profile("demo | play")
class ScoreCheck {

    private final CaseScores scores;

    ScoreCheck(CaseScores scores) {
        this.scores = scores;
    }

    /** Null where the patient never gave any. */
    Expectation.Scored found(CaseId caseId, String measure, Expectation.Scored expected) {
        return scores.of(caseId)
                .map(known -> line(known, Measure.valueOf(measure)))
                .map(line -> as(line, expected))
                .orElse(null);
    }

    private static Scores.Line line(Scores scores, Measure measure) {
        return Map.of(
                        Measure.FUNCTION, scores.function(),
                        Measure.WORK_ABILITY, scores.workAbility(),
                        Measure.PAIN, scores.pain(),
                        Measure.GOAL_ATTAINMENT, scores.goalAttainment())
                .get(measure);
    }

    private static Expectation.Scored as(Scores.Line line, Expectation.Scored expected) {
        Change change = line.change();
        return new Expectation.Scored(
                figure(line.start(), expected.start()),
                figure(line.now(), expected.now()),
                figure(change == null ? null : change.by(), expected.change()),
                expected.judged() == null || change == null
                        ? null
                        : change.judgement().name(),
                expected.direction() == null || change == null ? null : Objects.toString(change.direction()));
    }

    private static BigDecimal figure(Double found, BigDecimal expected) {
        return expected == null || found == null
                ? null
                : BigDecimal.valueOf(found).setScale(expected.scale(), RoundingMode.HALF_UP);
    }
}
