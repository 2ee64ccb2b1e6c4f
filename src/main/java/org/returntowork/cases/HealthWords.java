package org.returntowork.cases;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plain words that tell a workplace of somebody's health, whatever the case. Many of them are words of work too: a brush
 * is stiff, a disc cuts and a tablet scans; such a word counts only beside one that says whose it is.
 */
final class HealthWords {

    private static final String BODY = "(?:arm|elbow|wrist|hand|finger|thumb|shoulder|neck|back|hip|knee|leg|ankle|foot"
            + "|joint|muscle|grip)s?|feet";

    private static final String STATE = "(?:stiff|weak|tender|unsteady|clumsy|unstable)";

    private static final Pattern SYMPTOMS = words(
            "pain(?:s|ful|fully|less)?|hurts?|hurting|(?:head|back|neck|tooth|stomach)?ach(?:e|es|ed|ing|y)",
            "sore(?:ness)?|stiffness|weakness|numb(?:ness)?|tingl(?:e|es|ed|ing|y)|pins and needles",
            "swelling|swollen|inflam(?:ed|mation|matory)|flare[-\\s]?ups?|spasms?|limp(?:s|ing)|dizz(?:y|iness)",
            "symptoms?|suffer(?:s|ed|ing)? from|unwell|heals?|healed|healing|depression|anxiety",
            "(?:" + BODY + "|he|she|patient) (?:is|are|was|were|gets?|got|feels?|felt|stays?)"
                    + "(?: still| too| very| so| quite| rather| often| a bit| a little)* " + STATE,
            "(?:" + STATE + "|bad) (?:" + BODY + ")");

    /** The telling words of the warning signs that patients are asked about. */
    private static final Pattern SIGNS = words(
            "fever(?:ish)?|breathless(?:ness)?|short(?:ness)? of breath|hard to breathe|bladder|bowels?",
            "(?:hears?|heard|feels?|felt|had|with|was) a (?:\\p{L}+ )?pop|foot drop|foot (?:will|does) not lift",
            "los(?:e|es|t|ing) (?:\\p{L}+ )?(?:strength|feeling)|loss of (?:strength|feeling)",
            "(?:strength|feeling) (?:is |was )?(?:all )?(?:gone|lost)|(?:his|her|my|their|one|left|right) calf",
            "(?:his|her|my|their|open) wounds?|wounds? (?:is|opens?|opened|weeps?)",
            "had (?:a|an|another) (?:\\p{L}+ )?(?:fall|accident)|new (?:fall|accident)|trouble (?:passing|holding)");

    private static final Pattern TREATMENT = words(
            "medicines?|medicat(?:ion|ions|ed)|pain[-\\s]?killers?|pills?|(?:pain|sleeping) tablets?",
            "(?:take|takes|taking|took|on) (?:strong |some |his |her |my |two |three )?tablets|injections?",
            "ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|diclofenac|cortisone|steroids?|opioids?|morphine",
            "antibiotics?|surgery|surgeries|surgical|surgeons?|operation|operated on",
            "\\p{L}*therap(?:y|ies)|physio(?:therapists?)?|rehab(?:ilitation)?",
            "(?:his|her|my|their|medical|further) treatments?");

    /** What only a diagnosis speaks of, and the everyday names of what patients come back from. */
    private static final Pattern DIAGNOSES = words(
            "diagnos(?:is|es|ed)|\\p{L}+itis|arthrosis|osteo\\p{L}+|rheumat\\p{L}+|sciatica|lumbago|hernia\\p{L}*",
            "tendons?|ligaments?|nerves?|cartilage|menisc(?:us|al)|prolapsed?|sprain(?:s|ed)?|whiplash",
            "muscle (?:tears?|strains?|injury)|(?:torn|pulled|strained) muscles?",
            "(?:slipped|spinal|lumbar|bulging) discs?|disc (?:prolapse|bulge|problems?)",
            "(?:bone|his|her|my|" + BODY + ") fractures?|(?:broken|fractured|dislocated) (?:his |her |my )?(?:" + BODY
                    + ")",
            "tennis elbow|golfer.s elbow|frozen shoulder|trigger (?:finger|thumb)|carpal tunnel|rotator cuff");

    private HealthWords() {}

    static Stream<MatchResult> in(String text) {
        return Stream.of(SYMPTOMS, SIGNS, TREATMENT, DIAGNOSES)
                .flatMap(words -> words.matcher(text).results());
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile("(?iU)\\b(?:" + String.join("|", alternatives).replace(" ", "\\s+") + ")\\b");
    }
}
