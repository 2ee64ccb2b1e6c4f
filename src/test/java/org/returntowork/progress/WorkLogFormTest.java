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

    @Test
    void whatWentAsPlannedIsCorrectedAsThat() {
        DutyDone done = new DutyDone(CART, DutyDone.Done.YES, null);
        DutyDone partly = new DutyDone(STOOL, DutyDone.Done.PARTLY, null);

        assertThat(worked(240, done).went(240)).isEqualTo(Went.AS_PLANNED);
        assertThat(worked(239, done).went(240)).isEqualTo(Went.OTHERWISE);
        assertThat(worked(240, done, partly).went(240)).isEqualTo(Went.OTHERWISE);
        assertThat(worked(240).went(240)).as("duties nobody spoke of").isEqualTo(Went.OTHERWISE);
        assertThat(worked(0).went(240)).isEqualTo(Went.NOT_AT_ALL);
    }

    private static LogAnswers worked(int minutes, DutyDone... duties) {
        return new LogAnswers(minutes, null, List.of(duties), 2, 3, null, 3, null, null, List.of(), false, List.of());
    }

    private static WorkLogForm there(List<UUID> there, Boolean none) {
        return new WorkLogForm(
                null, null, null, null, null, null, null, null, null, null, null, null, there, none, null, null, null);
    }
}
