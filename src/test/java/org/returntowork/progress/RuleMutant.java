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

    /** With one more reason to hold, or one less, that does not count towards a revised plan. */
    public static List<RuleMutant> withAnotherReasonLeftOut() {
        String leftOut = "item != &quot;R2e&quot;";
        List<RuleMutant> mutants = new ArrayList<>();
        for (String reason : List.of("R2a", "R2b", "R2c", "R2f", "R2g", "R2h", "R2i")) {
            mutants.add(new RuleMutant(
                    "R5 without " + reason,
                    MODEL.replace(leftOut, leftOut + " and item != &quot;" + reason + "&quot;")));
        }
        for (String reason : List.of("R2d", "R2e")) {
            mutants.add(new RuleMutant(
                    "R5 also by " + reason, MODEL.replace(" and item != &quot;" + reason + "&quot;", "")));
        }
        return mutants;
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
