package org.returntowork.casefile;

import java.util.Locale;
import java.util.Map;
import org.returntowork.cases.TimelineEntry;
import org.returntowork.tasks.DueWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what happened: days as people write them, choices as the forms name them. */
@Component
class TimelineWords {

    private static final String CHOICE = "[A-Z][A-Z_]+";

    /** Which choices an event of a kind names. */
    private static final Map<String, String> CHOICES = Map.of(
            "review-decided", "ReviewDecision",
            "check-in", "DutiesDone",
            "core-worksheet", "CoreResult",
            "hold-ended", "HoldDecision",
            "deviation", "DeviationKind",
            "paused-because", "HoldReason");

    private final MessageSource messages;

    TimelineWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param own whether the reader is the patient, to whom some of it is told in words of their own */
    String of(TimelineEntry entry, boolean own, Locale locale) {
        Object[] args = entry.args().stream()
                .map(arg -> word(entry.kind(), arg, locale))
                .toArray();
        String told = messages.getMessage("timeline." + entry.kind(), args, entry.kind(), locale);
        return own ? messages.getMessage("timeline.you." + entry.kind(), args, told, locale) : told;
    }

    private String word(String kind, String arg, Locale locale) {
        String choices = CHOICES.get(kind);
        return choices != null && arg.matches(CHOICE)
                ? messages.getMessage(choices + "." + arg, null, arg, locale)
                : DueWords.kept(arg, locale);
    }
}
