package org.returntowork.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.returntowork.organisation.Directory;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Finds the names of a case's patient, employer and therapist in free text that is to stand without them. */
@Component
public class MemberNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]{2,}");

    /** Names up to this length are also everyday words (May, Will, Mark): they count where they are written as names. */
    private static final int SHORT = 4;

    private final Cases cases;
    private final Directory directory;

    MemberNames(Cases cases, Directory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    /** The first part of a name in the text, as typed; empty where there is none. */
    public Optional<String> firstIn(String text, CaseId caseId) {
        if (text == null) {
            return Optional.empty();
        }
        Set<String> names = namesIn(cases.get(caseId));
        return wordsOf(text)
                .filter(word -> names.contains(bare(word)))
                .filter(word -> bare(word).length() > SHORT || Character.isUpperCase(word.charAt(0)))
                .findFirst();
    }

    private Set<String> namesIn(ReturnToWorkCase theCase) {
        List<UUID> members = List.of(theCase.patient(), theCase.employer(), theCase.therapist());
        return directory.names(members).values().stream()
                .flatMap(MemberNames::wordsOf)
                .map(MemberNames::bare)
                .collect(Collectors.toSet());
    }

    private static Stream<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(found -> found.group());
    }

    /** Without the ending of "Novak's". */
    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
    }
}
