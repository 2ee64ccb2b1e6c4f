package org.returntowork.modification;

import java.util.List;
import org.returntowork.tasks.Option;

/** Modifications to pick from. */
record TalkChoices(List<Option> choices) {

    static TalkChoices of(List<ModificationCard> cards) {
        return new TalkChoices(cards.stream()
                .map(card -> new Option(card.id().toString(), card.duty() + ": " + card.description()))
                .toList());
    }
}
