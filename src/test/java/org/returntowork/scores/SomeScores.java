package org.returntowork.scores;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.returntowork.cases.Goal;

/** Scores for the tests of pages that show them. */
public final class SomeScores {

    private SomeScores() {}

    /** Climbing a ladder and kneeling, from 7 and 6 down to 2 and 7: the mean from 6.5 to 4.5. */
    public static Scores worseAfterFourWeeks() {
        Goal ladder = new Goal(UUID.randomUUID(), "Climb a ladder", 7, null);
        Goal kneel = new Goal(UUID.randomUUID(), "Kneel", 6, null);
        return Scores.of(
                ScoresTest.start(5, 4, ladder, kneel),
                List.of(ScoresTest.answer(4, 5, 3, Map.of(ladder, 2, kneel, 7), Map.of())));
    }

    /** Climbing a ladder, 7. */
    public static Scores ofTheStart() {
        return Scores.of(ScoresTest.start(5, 4, new Goal(UUID.randomUUID(), "Climb a ladder", 7, null)), List.of());
    }
}
