package org.returntowork.modification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.LimitWords;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Writes modifications down for pages, with names and limits in words. */
@Component
public class ModificationCards {

    private final Modifications modifications;
    private final DutyLists duties;
    private final LimitWords words;

    ModificationCards(Modifications modifications, DutyLists duties, LimitWords words) {
        this.modifications = modifications;
        this.duties = duties;
        this.words = words;
    }

    /** All of the case, oldest first. */
    public List<ModificationCard> of(CaseId caseId) {
        return of(caseId, modifications.of(caseId));
    }

    List<ModificationCard> of(CaseId caseId, List<Modification> which) {
        Map<UUID, String> names = duties.of(caseId).stream().collect(Collectors.toMap(Duty::id, Duty::name));
        return which.stream()
                .map(m -> card(m, names.getOrDefault(m.duty(), "")))
                .toList();
    }

    private ModificationCard card(Modification m, String duty) {
        Terms terms = m.terms();
        Counter counter = m.counter();
        return new ModificationCard(
                m.id(),
                m.number(),
                duty,
                m.kind(),
                m.status(),
                terms.description(),
                words.of(terms.limits()),
                terms.until(),
                terms.permanent(),
                m.askedOn(),
                m.placement().by(),
                m.placement().since(),
                m.placement().outOfUseSince(),
                counter == null ? null : terms.with(counter).description(),
                counter == null ? "" : words.of(counter.limits()),
                last(m, TalkEntry::reason),
                last(m, TalkEntry::words));
    }

    private static <T> T last(Modification m, Function<TalkEntry, T> part) {
        return m.history().stream()
                .map(part)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
