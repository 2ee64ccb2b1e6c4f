package org.returntowork.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says why the next stage has not come yet: to the therapist with the figures, to the patient as what is still to come,
 * without blame.
 */
@Component
class NotYetWords {

    /** The rules on what several shifts show name as many of them. */
    private static final int MOST_SHIFTS = 2;

    private final Words words;

    NotYetWords(Words words) {
        this.words = words;
    }

    NotYet say(Outlook outlook, LocalDate reviewOn, boolean own) {
        Integer moreShifts = outlook.nothingSpeaksAgainst() ? null : outlook.shiftsUntilClear();
        return new NotYet(
                outlook.now().decision(),
                reviewOn,
                moreShifts,
                own ? toPatient(outlook, moreShifts, reviewOn) : toTherapist(outlook, moreShifts, reviewOn),
                outlook.nothingSpeaksAgainst()
                        ? List.of()
                        : outlook.now().fired().stream()
                                .map(fired -> because(outlook, fired.rule(), own))
                                .toList());
    }

    private String toTherapist(Outlook outlook, Integer moreShifts, LocalDate reviewOn) {
        String now =
                words.of("notYet.now", words.option(outlook.now().decision()).label());
        String then = outlook.nothingSpeaksAgainst()
                ? null
                : moreShifts == null ? words.of("notYet.notByShifts") : words.of("notYet.moreShifts", moreShifts);
        return sentences(now, then, review("notYet.review", reviewOn));
    }

    private String toPatient(Outlook outlook, Integer moreShifts, LocalDate reviewOn) {
        String key = outlook.nothingSpeaksAgainst()
                ? "clear"
                : outlook.forTheTherapist()
                        ? "talk"
                        : moreShifts != null ? "moreShifts" : outlook.needsShiftsToo() ? "both" : "others";
        String now = words.of("notYet.you." + key, moreShifts == null ? 0 : moreShifts);
        return sentences(now, review("notYet.you.review", reviewOn));
    }

    private String review(String key, LocalDate reviewOn) {
        return reviewOn == null ? words.of(key + ".due") : words.of(key, words.day(reviewOn));
    }

    private NotYet.Because because(Outlook outlook, String rule, boolean own) {
        Integer shifts = outlook.shiftsUntilWithout(rule);
        RunFacts facts = outlook.now().facts();
        if (own) {
            String group = rule.startsWith("R1") ? "R1" : rule;
            String says = words.of("notYet.you." + group, shifts == null ? 0 : shifts, names(rule, facts));
            return new NotYet.Because(rule, shifts, says);
        }
        String figures = figures(rule, facts);
        String then = shifts != null
                ? words.of("notYet.gone", shifts)
                : rule.equals("R2f") || rule.equals("R2h") ? words.of("notYet.then." + rule) : null;
        return new NotYet.Because(rule, shifts, sentences(words.of("rule." + rule), figures, then));
    }

    /** The figures that a rule looks at; null where its own words say it all. */
    private String figures(String rule, RunFacts facts) {
        return switch (rule) {
            case "R1a", "R1b", "R2a" ->
                words.of(
                        "notYet.figures.mornings",
                        facts.baseline(),
                        highest(facts, RunFacts.Shift::above, facts.baseline()));
            case "R2b" -> words.of("notYet.figures.peaks", highest(facts, RunFacts.Shift::painPeak, 0));
            case "R2g" -> words.of("notYet.figures.efforts", highest(facts, RunFacts.Shift::effort, 0));
            case "R2c" -> words.of("notYet.figures.R2c", facts.donePercent());
            case "R2d" ->
                words.of("notYet.figures.R2d", facts.morningScores(), facts.recentLogged(), facts.recentShifts());
            case "R2e" ->
                words.of("notYet.figures.R2e", facts.lastStage() ? facts.shiftsLogged() : facts.shiftsScheduled());
            case "R2f", "R2h" -> words.of("notYet.figures.names", names(rule, facts));
            case "R2i" -> words.of("notYet.figures.R2i", facts.fewestTimesDone());
            default -> null;
        };
    }

    private static String names(String rule, RunFacts facts) {
        List<String> names = switch (rule) {
            case "R2f" -> facts.missingModifications();
            case "R2h" -> facts.dutiesAboveCapacity();
            default -> List.<String>of();
        };
        return String.join("; ", names);
    }

    /** The highest scores of the window with their days, the newest of equal ones first. */
    private String highest(RunFacts facts, Function<RunFacts.Shift, Integer> score, int above) {
        return facts.window().stream()
                .filter(shift -> score.apply(shift) != null)
                .sorted(Comparator.comparing(score)
                        .thenComparing(RunFacts.Shift::date)
                        .reversed())
                .limit(MOST_SHIFTS)
                .map(shift -> words.of("notYet.score", score.apply(shift) + above, words.day(shift.date())))
                .collect(Collectors.joining(", "));
    }

    private static String sentences(String... said) {
        return Stream.of(said).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
