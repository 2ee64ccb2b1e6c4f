package org.returntowork.cases;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Finds a case's own clinical words in free text that is about to leave the clinic. */
@Component
public class ClinicalWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]{4,}");

    /** Words of care that tell a workplace too much in any case. */
    private static final Set<String> ALWAYS = Set.of(
            "diagnosis",
            "diagnosed",
            "surgery",
            "surgical",
            "operation",
            "medication",
            "injection",
            "therapy",
            "symptom",
            "symptoms",
            "painful",
            "pain",
            "rehabilitation",
            "depression",
            "anxiety");

    /** Words of everyday speech and of work, which a condition's name may contain without giving anything away. */
    private static final Set<String> EVERYDAY = Set.of(
            "after", "with", "from", "both", "left", "right", "hand", "work", "during", "side", "lower", "upper",
            "that", "this", "when", "while", "into", "over", "under");

    /** "Back to work" is a way, not a part of the body. */
    private static final Pattern ON_THE_WAY_BACK =
            Pattern.compile("(?iU)\\bback (?:to|at) (?:work|full|normal|usual)\\b");

    private final ClinicalRecords records;

    ClinicalWords(ClinicalRecords records) {
        this.records = records;
    }

    /** The first clinical word in the text, as typed; empty where there is none. */
    public Optional<String> firstIn(String text, CaseId caseId) {
        if (text == null) {
            return Optional.empty();
        }
        Set<String> clinical = new HashSet<>(ALWAYS);
        records.findById(caseId).ifPresent(record -> {
            clinical.addAll(wordsOf(record.condition()));
            clinical.removeAll(EVERYDAY);
        });
        return WORD.matcher(ON_THE_WAY_BACK.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group())
                .filter(word -> clinical.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Set<String> wordsOf(String condition) {
        Set<String> words = new HashSet<>();
        WORD.matcher(condition.toLowerCase(Locale.ROOT)).results().forEach(found -> words.add(found.group()));
        return words;
    }
}
