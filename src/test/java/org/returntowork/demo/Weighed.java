package org.returntowork.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.returntowork.progress.KeptRecommendations;
import org.returntowork.progress.Recommendation;
import org.returntowork.progress.RuleModel;
import org.returntowork.progress.RunFacts;

/** What the rules weighed where a scenario expects a recommendation. */
record Weighed(Expectation.Recommended expected, RunFacts facts) {

    /** All that a played scenario expected of the rules. */
    static Stream<Weighed> in(Playing played, KeptRecommendations kept) {
        List<Recommendation> newestFirst = kept.findByCaseIdOrderByComputedAtDesc(played.caseId);
        return played.scenario.steps().stream()
                .flatMap(step ->
                        step.logs() == null ? Stream.of(step) : step.logs().steps("patient", step.expect()).stream())
                .filter(step -> step.expect() != null && step.expect().recommendation() != null)
                .flatMap(step -> step.at().stream()
                        .flatMap(at -> at(step.expect().recommendation(), newestFirst, played.moment(at))));
    }

    private static Stream<Weighed> at(Expectation.Recommended expected, List<Recommendation> newestFirst, Instant at) {
        return newestFirst.stream()
                .filter(kept -> !kept.computedAt().isAfter(at))
                .limit(1)
                .filter(kept -> kept.run() != null) // before the first stage only what acts at once is kept
                .map(kept -> new Weighed(expected, kept.facts()));
    }

    boolean keptBy(RuleModel rules) {
        return rules.say(facts, expected.decision(), expected.rules(), expected.includes());
    }
}
