package org.returntowork.progress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The decision model on the bare decision engine, as it stands or changed for a test. */
public class RuleModel {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Map<String, DmnDecision> decisions;

    public RuleModel(String xml) {
        decisions = ENGINE.parseDecisions(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).stream()
                .collect(java.util.stream.Collectors.toMap(DmnDecision::getKey, d -> d));
    }

    static String xml() {
        try (InputStream model = RuleModel.class.getResourceAsStream("/processes/upgrade-recommendation.dmn")) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleModel asItStands() {
        return new RuleModel(xml());
    }

    /**
     * Whether the rules say this of the facts.
     *
     * @param rules exactly those that fire; null where it does not matter
     * @param among rules that are among those that fire; null where it does not matter
     */
    public boolean say(RunFacts facts, String decision, List<String> rules, List<String> among) {
        try {
            List<String> fired = firedIds(facts);
            return recommended(facts).decision().name().equals(decision)
                    && (rules == null || Set.copyOf(fired).equals(Set.copyOf(rules)))
                    && (among == null || fired.containsAll(among));
        } catch (RuntimeException noAnswer) {
            return false;
        }
    }

    List<FiredRule> fired(RunFacts facts) {
        return ENGINE.evaluateDecision(decisions.get("FiredRules"), facts.forDecision()).getResultList().stream()
                .map(r -> new FiredRule((String) r.get("rule"), ReviewDecision.valueOf((String) r.get("decision"))))
                .toList();
    }

    List<String> firedIds(RunFacts facts) {
        return fired(facts).stream().map(FiredRule::rule).toList();
    }

    FiredRule recommended(RunFacts facts) {
        Map<String, Object> r = ENGINE.evaluateDecision(decisions.get("Recommendation"), facts.forDecision())
                .getSingleResult()
                .getEntryMap();
        return new FiredRule(
                (String) r.get("recommendedRule"), ReviewDecision.valueOf((String) r.get("recommendedDecision")));
    }
}
