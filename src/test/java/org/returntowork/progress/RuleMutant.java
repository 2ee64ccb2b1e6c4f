package org.returntowork.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules with one taken out, or with one threshold moved by one: wrong rules that tests have to notice. */
public record RuleMutant(String name, String model) {

    private static final String MODEL = RuleModel.xml();
    private static final Pattern RULE = Pattern.compile("<rule id=\"([^\"]+)\">.*?</rule>", Pattern.DOTALL);
    private static final Pattern THRESHOLD = Pattern.compile("<text>([^<]*\\d[^<]*)</text>");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"])\\d+(?![\\w\"])");

    /** The number that picks the first item of a list. */
    private static final String FIRST_ITEM = "][1]";

    public static List<RuleMutant> withoutOneRule() {
        return RULE.matcher(MODEL)
                .results()
                .map(rule -> new RuleMutant("without " + rule.group(1), cut(rule, "")))
                .toList();
    }

    public static List<RuleMutant> withOneThresholdMoved() {
        List<RuleMutant> mutants = new ArrayList<>();
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
                    mutants.add(new RuleMutant(
                            text + " → " + moved,
                            MODEL.substring(0, texts.start(1)) + moved + MODEL.substring(texts.end(1))));
                }
            });
        }
        return mutants;
    }

    @Override
    public String toString() {
        return name;
    }

    private static String cut(MatchResult rule, String instead) {
        return MODEL.substring(0, rule.start()) + instead + MODEL.substring(rule.end());
    }
}
