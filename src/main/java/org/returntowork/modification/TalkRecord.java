package org.returntowork.modification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Everything that was said about one modification, in order; it only grows. */
@Embeddable
class TalkRecord {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "modification_talk", joinColumns = @JoinColumn(name = "modification"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<TalkEntry> entries = new ArrayList<>();

    void add(TalkEntry entry) {
        entries.add(entry);
    }

    List<TalkEntry> entries() {
        return List.copyOf(entries);
    }

    /** Whether by what was attested it was there on that day. */
    boolean attestedOn(LocalDate day) {
        boolean there = false;
        for (TalkEntry entry : entries) {
            if (entry.effectiveOn() == null || entry.effectiveOn().isAfter(day)) {
                continue;
            }
            there = switch (entry.step()) {
                case IN_PLACE -> true;
                case OUT_OF_USE, WITHDRAWN -> false;
                default -> there;
            };
        }
        return there;
    }
}
