package org.returntowork.cases;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Finds clinical words, a case's own and everyday ones, in free text that is about to leave the clinic. */
@Component
public class ClinicalWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]{4,}");

    /** Words of everyday speech and of work, which a condition's name may contain without giving anything away. */
    private static final Set<String> EVERYDAY = Set.of(
            "after", "with", "from", "both", "left", "right", "hand", "work", "during", "side", "lower", "upper",
            "that", "this", "when", "while", "into", "over", "under");

    /** "Back to work" is a way and a shoulder's height a place; neither is a part of the body. */
    private static final Pattern WORDS_OF_WORK = Pattern.compile("(?iU)\\b(?:"
            + "back (?:to|at) (?:work|full|normal|usual)|back (?:of the|door|office|room|row|seat)"
            + "|(?:come|comes|coming|came|go|goes|going|went|get|gets|put|puts|bring|brings|step|steps|call|calls"
            + "|it|them|is|are|be|was|been) back"
            + "|(?:shoulder|chest|elbow|hip|knee)[- ](?:height|high|level)"
            + "|fuel injection|injection mou?ld\\p{L}*)\\b");

    private final ClinicalRecords records;

    ClinicalWords(ClinicalRecords records) {
        this.records = records;
    }

    /** The first clinical word in the text, as typed; empty where there is none. */
    public Optional<String> firstIn(String text, CaseId caseId) {
        if (text == null) {
            return Optional.empty();
        }
        String said = WORDS_OF_WORK.matcher(text).replaceAll("–");
        Set<String> own = records.findById(caseId)
                .map(record -> wordsOf(record.condition()))
                .orElse(Set.of());
        Stream<MatchResult> ofCase = WORD.matcher(said)
                .results()
                .filter(found -> own.contains(found.group().toLowerCase(Locale.ROOT)));
        return Stream.concat(ofCase, HealthWords.in(said))
                .min(Comparator.comparingInt(MatchResult::start))
                .map(MatchResult::group);
    }

    private static Set<String> wordsOf(String condition) {
        Set<String> words = new HashSet<>();
        WORD.matcher(condition.toLowerCase(Locale.ROOT)).results().forEach(found -> words.add(found.group()));
        words.removeAll(EVERYDAY);
        return words;
    }
}
