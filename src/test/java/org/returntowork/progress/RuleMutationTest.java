package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes each rule out of the model, and moves each threshold by one: the tables above must notice. */
class RuleMutationTest {

    private static final String MODEL = RuleModel.xml();
    private static final Pattern RULE = Pattern.compile("<rule id=\"([^\"]+)\">.*?</rule>", Pattern.DOTALL);
    private static final Pattern THRESHOLD = Pattern.compile("<text>([^<]*\\d[^<]*)</text>");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"])\\d+(?![\\w\"])");

    private static final List<Boundary> TABLES = Boundaries.all();

    /** The number that picks the first item of a list. */
    private static final String FIRST_ITEM = "][1]";

    /** Of five shifts or fewer no share lies between 59 and 60 %. */
    private static final String EQUIVALENT = "loggedPercent &lt; 59";

    record Mutant(String name, String model) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Mutant> withoutOneRule() {
        return RULE.matcher(MODEL)
                .results()
                .map(rule -> new Mutant("without " + rule.group(1), cut(rule, "")))
                .toList();
    }

    static List<Mutant> withOneThresholdMoved() {
        List<Mutant> mutants = new ArrayList<>();
        Matcher texts = THRESHOLD.matcher(MODEL);
        while (texts.find()) {
            String text = texts.group(1);
            if (text.contains(FIRST_ITEM)) {
                continue;
            }
            NUMBER.matcher(text).results().forEach(number -> {
                for (int step : new int[] {-1, 1}) {
                    String moved = text.substring(0, number.start())
                            + (Integer.parseInt(number.group()) + step)
                            + text.substring(number.end());
                    if (moved.contains(EQUIVALENT)) {
                        continue;
                    }
                    mutants.add(new Mutant(
                            text + " → " + moved,
                            MODEL.substring(0, texts.start(1)) + moved + MODEL.substring(texts.end(1))));
                }
            });
        }
        return mutants;
    }

    @ParameterizedTest
    @MethodSource("withoutOneRule")
    void eachRuleIsNeeded(Mutant mutant) {
        assertThat(holds(mutant)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("withOneThresholdMoved")
    void eachThresholdIsPinned(Mutant mutant) {
        assertThat(holds(mutant)).isFalse();
    }

    private static boolean holds(Mutant mutant) {
        RuleModel rules = new RuleModel(mutant.model());
        return TABLES.parallelStream().allMatch(b -> holds(rules, b));
    }

    private static boolean holds(RuleModel rules, Boundary boundary) {
        try {
            RunFacts facts = boundary.facts();
            return rules.firedIds(facts).equals(boundary.fired())
                    && rules.recommended(facts).rule().equals(boundary.recommended());
        } catch (RuntimeException noAnswer) {
            return false;
        }
    }

    private static String cut(MatchResult rule, String instead) {
        return MODEL.substring(0, rule.start()) + instead + MODEL.substring(rule.end());
    }
}
