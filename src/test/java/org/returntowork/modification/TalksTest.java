package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.modification.ModificationTestData.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TalksTest {

    private static final int ROUNDS = 3;

    static Stream<Arguments> turns() {
        return Stream.of(
                turn("nothing was proposed", Talks.Turn.DONE, Talks.Turn.DONE, false),
                turn("all is accepted", Talks.Turn.DONE, Talks.Turn.DONE, false, accepted(), inPlace()),
                turn("a proposal waits", Talks.Turn.RESPOND, Talks.Turn.RESPOND, false, proposed()),
                turn(
                        "one waits, one is accepted",
                        Talks.Turn.RESPOND,
                        Talks.Turn.RESPOND,
                        false,
                        accepted(),
                        proposed()),
                turn("refused in round 1", Talks.Turn.RECOMMEND, Talks.Turn.RECOMMEND, false, refused()),
                turn("countered in round 1", Talks.Turn.RECOMMEND, Talks.Turn.RECOMMEND, false, countered()),
                turn("refused in round 2", Talks.Turn.RECOMMEND, Talks.Turn.RECOMMEND, false, inRound(2)),
                turn("refused in the last round", Talks.Turn.RESOLVE, Talks.Turn.DECIDE, false, inRound(3)),
                turn("unanswered for too long", Talks.Turn.RESOLVE, Talks.Turn.DECIDE, true, proposed()),
                turn("HR offered something else", Talks.Turn.RECOMMEND, Talks.Turn.RECOMMEND, false, replacedByHr()),
                turn(
                        "stuck beside a refusal",
                        Talks.Turn.RECOMMEND,
                        Talks.Turn.RECOMMEND,
                        false,
                        inRound(3),
                        refused()),
                turn(
                        "HR's offer was turned down in the last round",
                        Talks.Turn.DECIDE,
                        Talks.Turn.DECIDE,
                        false,
                        stuckAfterHr()));
    }

    @ParameterizedTest(name = "{0}: {1} with HR, {2} without")
    @MethodSource("turns")
    void theNextTurnFollowsFromTheModifications(
            String when, Talks.Turn withHr, Talks.Turn without, boolean overdue, List<Modification> modifications) {
        assertThat(new Talks(modifications, ROUNDS, true, m -> overdue).turn()).isEqualTo(withHr);
        assertThat(new Talks(modifications, ROUNDS, false, m -> overdue).turn()).isEqualTo(without);
    }

    @Test
    void onlyWhatIsStuckGoesToHr() {
        Modification late = proposed();
        Modification waiting = proposed();
        Talks talks = new Talks(List.of(late, waiting), ROUNDS, true, late::equals);

        assertThat(talks.toResolve()).containsExactly(late);
        assertThat(talks.toAnswer()).containsExactly(waiting);
        assertThat(talks.toDecide()).isEmpty();
    }

    @Test
    void oneRoundMeansThatTheFirstRefusalGoesOn() {
        assertThat(new Talks(List.of(refused()), 1, true, m -> false).turn()).isEqualTo(Talks.Turn.RESOLVE);
    }

    private static Modification stuckAfterHr() {
        Modification modification = inRound(3);
        modification.replace("Platform", PLATFORM, HR, TUESDAY.plusDays(9), "bought");
        modification.revise(ModificationKind.LOAD_LIMIT, NO_LADDER, THERAPIST, TUESDAY.plusDays(10));
        modification.refuse(EMPLOYER, TUESDAY.plusDays(11), AnswerReason.COST, null);
        return modification;
    }

    private static Arguments turn(
            String when, Talks.Turn withHr, Talks.Turn without, boolean overdue, Modification... modifications) {
        return Arguments.of(when, withHr, without, overdue, List.of(modifications));
    }
}
