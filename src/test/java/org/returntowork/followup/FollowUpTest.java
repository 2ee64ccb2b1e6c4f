package org.returntowork.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.shared.CaseId;

class FollowUpTest {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate COMPLETE = LocalDate.of(2026, 6, 27);
    private static final LocalDate LATER = COMPLETE.plusWeeks(4);

    private final FollowUp followUp = new FollowUp(CASE, COMPLETE, 4);

    @Test
    void itIsDueItsWeeksAfterFullDuty() {
        assertThat(followUp.dueOn()).isEqualTo(LocalDate.of(2026, 7, 25));
    }

    @Test
    void anAnswerWithoutTroubleConcludesIt() {
        followUp.answer(fine(), List.of(), LATER);

        assertThat(followUp.isConcluded()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> followUp.review(FollowUpDecision.CONTINUE, null, null, LATER));
    }

    @Test
    void troubleWaitsForTheTherapistsReview() {
        followUp.answer(fine(), List.of(Trouble.PAIN), LATER);
        assertThat(followUp.isConcluded()).isFalse();

        followUp.review(FollowUpDecision.CONTINUE, null, "talked", LATER);
        assertThat(followUp.isConcluded()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> followUp.review(FollowUpDecision.CONTINUE, null, null, LATER));
    }

    @Test
    void itIsAnsweredOnceAndNotAfterTheReview() {
        followUp.review(FollowUpDecision.NOT_REACHED, null, null, LATER);

        assertThat(followUp.isConcluded()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> followUp.answer(fine(), List.of(), LATER));
    }

    @Test
    void onlyReopeningNamesAStage() {
        assertThatIllegalStateException().isThrownBy(() -> followUp.review(FollowUpDecision.REOPEN, null, null, LATER));
        assertThatIllegalStateException().isThrownBy(() -> followUp.review(FollowUpDecision.CONTINUE, 2, null, LATER));

        followUp.review(FollowUpDecision.REOPEN, 2, null, LATER);
        assertThat(followUp.reopenedStage()).isEqualTo(2);
    }

    @Test
    void theSeriesGoesThroughTheWeeksAndIgnoresAnEarlierReturn() {
        FollowUp earlier = new FollowUp(CASE, COMPLETE.minusMonths(3), 4);
        earlier.answer(fine(), List.of(), LATER);
        FollowUpSeries fresh = new FollowUpSeries(COMPLETE, List.of(12, 4), List.of(earlier));
        assertThat(fresh.week()).contains(4);
        assertThat(fresh.dueOn()).contains(COMPLETE.plusWeeks(4));

        followUp.answer(fine(), List.of(), LATER);
        FollowUpSeries half = new FollowUpSeries(COMPLETE, List.of(4, 12), List.of(earlier, followUp));
        assertThat(half.week()).contains(12);
        assertThat(half.withTrouble()).isEmpty();

        FollowUp last = new FollowUp(CASE, COMPLETE, 12);
        last.review(FollowUpDecision.NOT_REACHED, null, null, LATER);
        assertThat(new FollowUpSeries(COMPLETE, List.of(4, 12), List.of(followUp, last)).week())
                .isEmpty();
    }

    @Test
    void troubleKeepsTheSeriesAtItsWeek() {
        followUp.answer(fine(), List.of(Trouble.WORDS), LATER);
        FollowUpSeries series = new FollowUpSeries(COMPLETE, List.of(4, 12), List.of(followUp));

        assertThat(series.week()).contains(4);
        assertThat(series.withTrouble()).contains(followUp);
    }

    private static FollowUpAnswers fine() {
        return TroubleRulesTest.answers(true, true, 1, 8, null);
    }
}
