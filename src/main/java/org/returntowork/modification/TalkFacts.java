package org.returntowork.modification;

import java.util.List;

/** What the form is about, for employer, HR and therapist alike; nothing clinical. */
record TalkFacts(List<ModificationCard> modifications) {

    /** The one with this id; null where there is none. */
    public ModificationCard card(String id) {
        return modifications.stream()
                .filter(card -> card.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
