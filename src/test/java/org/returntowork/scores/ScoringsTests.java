package org.returntowork.scores;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.shared.AnotherSession;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

@DataJpaTest
class ScoringsTests {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

    @Autowired
    private Scorings scorings;

    @Autowired
    private EntityManager entities;

    @Test
    void whatWasGivenComesBackOldestFirst() {
        UUID goal = UUID.randomUUID();
        ScoreNow given = new ScoreNow(3, 6, List.of(new GoalScore(goal, 7, -1)));
        Scoring late = scorings.save(Scoring.atFollowUp(UUID.randomUUID(), CASE, 12, given, DAY));
        Scoring early = scorings.save(Scoring.atFollowUp(UUID.randomUUID(), CASE, 4, given, DAY.minusDays(9)));
        Scoring sameDay = scorings.save(Scoring.onTheWay(CASE, given, DAY));
        scorings.save(Scoring.onTheWay(CaseId.next(), given, DAY));
        AnotherSession.begins(entities);

        List<Scoring> read = scorings.of(CASE);

        assertThat(read).extracting(Scoring::id).containsExactly(early.id(), sameDay.id(), late.id());
        assertThat(read.get(2).week()).isEqualTo(12);
        assertThat(read.get(2).given()).isEqualTo(given);
        assertThat(read.get(2).attainments()).isEqualTo(Map.of(goal, -1));
    }
}
