package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkLogFormTest {

    private static final UUID CART = UUID.randomUUID();
    private static final UUID STOOL = UUID.randomUUID();

    @Test
    void whatTheAnswerLeavesOutWasNotThere() {
        assertThat(there(List.of(CART), null).missing(Set.of(CART, STOOL))).containsExactly(STOOL);
        assertThat(there(List.of(CART, STOOL), null).missing(Set.of(CART, STOOL)))
                .isEmpty();
    }

    @Test
    void noneOfTheseMeansAllWereMissing() {
        assertThat(there(null, true).missing(Set.of(CART, STOOL))).containsExactlyInAnyOrder(CART, STOOL);
    }

    @Test
    void withoutAnAnswerNothingIsKnownToBeMissing() {
        assertThat(there(null, null).missing(Set.of(CART, STOOL))).isEmpty();
    }

    private static WorkLogForm there(List<UUID> there, Boolean none) {
        return new WorkLogForm(
                null, null, null, null, null, null, null, null, null, null, null, null, there, none, null, null, null);
    }
}
