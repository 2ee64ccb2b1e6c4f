package org.returntowork.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.progress.RedFlag;
import org.returntowork.scores.GoalScore;
import org.returntowork.shared.AnotherSession;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.dao.DataIntegrityViolationException;

@DataJpaTest
class FollowUpsTests {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate COMPLETE = LocalDate.of(2026, 6, 27);

    @Autowired
    private FollowUps followUps;

    @Autowired
    private ClosingSummaries summaries;

    @Autowired
    private EmployerLetters letters;

    @Autowired
    private EntityManager entities;

    @Test
    void anAnswerComesBackAsItWasGivenInTheOrderOfTheWeeks() {
        UUID goal = UUID.randomUUID();
        FollowUp late = followUps.save(new FollowUp(CASE, COMPLETE, 12));
        FollowUp first = new FollowUp(CASE, COMPLETE, 4);
        first.answer(
                new FollowUpAnswers(
                        true,
                        false,
                        5,
                        6,
                        List.of(new GoalScore(goal, 7, -1)),
                        List.of(RedFlag.CALF_SWOLLEN),
                        null,
                        "stiff"),
                List.of(Trouble.NOT_FULL_DUTY, Trouble.WORDS),
                COMPLETE.plusWeeks(4));
        followUps.save(first);
        followUps.save(new FollowUp(CaseId.next(), COMPLETE, 4));
        fresh();

        List<FollowUp> read = followUps.of(CASE);
        assertThat(read).extracting(FollowUp::id).containsExactly(first.id(), late.id());
        assertThat(read.get(0).redFlags()).containsExactly(RedFlag.CALF_SWOLLEN);
        assertThat(read.get(0).troubles()).containsExactly(Trouble.NOT_FULL_DUTY, Trouble.WORDS);
        assertThat(read.get(0).words()).isEqualTo("stiff");
    }

    @Test
    void oneReturnHasEachWeekOnce() {
        followUps.saveAndFlush(new FollowUp(CASE, COMPLETE, 4));

        assertThatThrownBy(() -> followUps.saveAndFlush(new FollowUp(CASE, COMPLETE, 4)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theSummaryAndTheLetterLieInTablesOfTheirOwn() {
        Instant at = Instant.parse("2026-09-22T09:00:00Z");
        summaries.save(new ClosingSummary(CASE, at, UUID.randomUUID(), "T. Lang", "well healed"));
        letters.save(new EmployerLetter(CASE, at, "T. Lang", "The return is complete."));
        fresh();

        assertThat(summaries.findById(CASE))
                .get()
                .extracting(ClosingSummary::summary)
                .isEqualTo("well healed");
        assertThat(letters.findById(CASE))
                .get()
                .extracting(EmployerLetter::letter)
                .isEqualTo("The return is complete.");
    }

    private void fresh() {
        AnotherSession.begins(entities);
    }
}
