package org.returntowork.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.returntowork.duties.DemandKind;
import org.returntowork.ergonomics.LiftJudgement;
import org.returntowork.observation.DutyResult;
import org.returntowork.observation.Findings;
import org.returntowork.observation.MatchGrid;
import org.returntowork.observation.MatchGrids;
import org.returntowork.observation.PatientStrength;
import org.returntowork.plan.StageGrids;
import org.returntowork.plan.StagesReached;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Holds what a scenario expects of capacity, strength and plan against what is there. */
@Component
@Profile("demo | play")
class CapacityChecking {

    private final References references;
    private final MatchGrids matches;
    private final StageGrids stages;
    private final Findings findings;
    private final ProposalCheck proposals;

    CapacityChecking(
            References references, MatchGrids matches, StageGrids stages, Findings findings, ProposalCheck proposals) {
        this.references = references;
        this.matches = matches;
        this.stages = stages;
        this.findings = findings;
        this.proposals = proposals;
    }

    void check(Playing playing, Expectation expected, LocalDateTime at) {
        if (!expected.strength().isEmpty()) {
            MatchGrid grid = matches.of(playing.caseId);
            expected.strength()
                    .forEach((whose, level) -> same(
                            playing,
                            at,
                            "the strength of the " + whose + " is " + level,
                            level,
                            whose.equals("job") ? String.valueOf(grid.job().level()) : words(grid.patient())));
        }
        expected.judged()
                .forEach((duty, words) -> same(
                        playing,
                        at,
                        "the methods say of " + duty + " " + words,
                        words,
                        judged(playing, references.id(playing, duty))));
        if (!expected.reaches().isEmpty()) {
            StagesReached reached = stages.reached(playing.caseId).orElseThrow();
            expected.reaches().forEach((what, stage) -> {
                StagesReached.Reach reach =
                        what.equals("whole") ? reached.whole() : reached.kinds().get(DemandKind.valueOf(what));
                same(playing, at, what + " reaches stage " + stage, stage, reach == null ? null : reach.stage());
            });
        }
        if (expected.proposes() != null) {
            same(
                    playing,
                    at,
                    "proposed are " + expected.proposes(),
                    expected.proposes(),
                    proposals.modifications(playing));
        }
        if (!expected.proposedPlan().isEmpty()) {
            Map<String, List<String>> plan = proposals.plan(playing);
            expected.proposedPlan()
                    .forEach((duty, stages) ->
                            same(playing, at, "the proposed plan makes of " + duty, stages, plan.get(duty)));
        }
        if (expected.planWarnings() != null) {
            TreeSet<String> found = new TreeSet<>();
            stages.warnings(playing.caseId)
                    .forEach(one -> found.add(
                            "S" + one.stage() + " " + one.reason() + " " + references.nameOf(playing, one.about())));
            same(playing, at, "the plan warns of", new TreeSet<>(expected.planWarnings()), found);
        }
    }

    /** Such as LIFT 9.3 2.2, the limit and the index, and REBA 7. */
    private List<String> judged(Playing playing, UUID duty) {
        DutyResult seen = findings.findByCaseIdOrderByObservedOnAscRecordedAtAsc(playing.caseId).stream()
                .flatMap(finding -> finding.results().stream())
                .filter(result -> result.duty().equals(duty))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Stream<String> lift = Stream.ofNullable(seen.judged())
                .map(LiftJudgement::decisive)
                .map(limit -> "LIFT " + figure(limit.recommendedWeightLimit()) + " " + figure(limit.liftingIndex()));
        return Stream.concat(lift, seen.scores().stream().map(score -> score.method() + " " + score.score()))
                .toList();
    }

    private static String figure(Double value) {
        return value == null
                ? "NONE"
                : BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toString();
    }

    private static String words(PatientStrength strength) {
        if (!strength.assessed()) {
            return "NOT_ASSESSED";
        }
        return strength.level() == null
                ? "SEDENTARY_NOT_REACHED"
                : strength.level().name();
    }

    private static void same(Playing playing, LocalDateTime at, String what, Object expected, Object found) {
        playing.found(at, Objects.equals(expected, found), what, found);
    }
}
