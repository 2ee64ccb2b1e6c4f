package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.duties.DemandKind.CARRY;
import static org.returntowork.duties.DemandKind.STAND;
import static org.returntowork.duties.FrequencyClass.CONSTANT;
import static org.returntowork.duties.FrequencyClass.FREQUENT;
import static org.returntowork.duties.FrequencyClass.OCCASIONAL;
import static org.returntowork.observation.Given.kilograms;
import static org.returntowork.observation.Given.later;
import static org.returntowork.observation.Given.load;
import static org.returntowork.observation.Given.minutes;
import static org.returntowork.observation.Given.notAffected;
import static org.returntowork.observation.Given.now;
import static org.returntowork.observation.Given.time;
import static org.returntowork.observation.Match.EXCEEDS;
import static org.returntowork.observation.Match.FITS;

import org.junit.jupiter.api.Test;
import org.returntowork.duties.Demand;

/** What several tests of one kind say together, at other frequency classes and on other days. */
class TestsTogetherTest {

    private static final int SHIFT = 480;

    @Test
    void whatWasDoneFrequentlyCanBeDoneOccasionally() {
        assertThat(matched(load(CARRY, 6, 60), now(kilograms(CARRY, FREQUENT, 6))))
                .returns(FITS, Matched::match)
                .returns(false, Matched::estimated);
        assertThat(matched(load(CARRY, 2.4, 400), now(kilograms(CARRY, FREQUENT, 6))))
                .returns(FITS, Matched::match)
                .returns(true, Matched::estimated);
    }

    @Test
    void aNewerLowerOccasionalTestLowersAnOlderFrequentOne() {
        CapacityNow now = now(kilograms(CARRY, FREQUENT, 6), later(7, kilograms(CARRY, OCCASIONAL, 3)));
        assertThat(matched(load(CARRY, 4, 200), now))
                .returns(EXCEEDS, Matched::match)
                .returns(3.0, Given::figure);
    }

    @Test
    void aNewerLowerOccasionalTestLowersAnOlderConstantOneForWhatIsBetween() {
        CapacityNow now = now(kilograms(CARRY, CONSTANT, 10), later(7, kilograms(CARRY, OCCASIONAL, 6)));
        assertThat(matched(load(CARRY, 8, 200), now))
                .returns(EXCEEDS, Matched::match)
                .returns(6.0, Given::figure);
    }

    @Test
    void aHeavierClassIsLoweredNeitherByAnOlderTestNorByAHeavierOne() {
        CapacityNow older = now(kilograms(CARRY, OCCASIONAL, 6), later(7, kilograms(CARRY, CONSTANT, 10)));
        assertThat(matched(load(CARRY, 8, 200), older))
                .returns(FITS, Matched::match)
                .returns(10.0, Given::figure);

        CapacityNow heavier = now(kilograms(CARRY, FREQUENT, 10), later(7, kilograms(CARRY, CONSTANT, 4)));
        assertThat(matched(load(CARRY, 8, 60), heavier))
                .returns(FITS, Matched::match)
                .returns(10.0, Given::figure);
    }

    @Test
    void aNewerHigherFrequentTestRaisesAnOlderOccasionalOne() {
        CapacityNow now = now(kilograms(CARRY, OCCASIONAL, 3), later(7, kilograms(CARRY, FREQUENT, 6)));
        assertThat(match(load(CARRY, 6, 60), now)).isEqualTo(FITS);
    }

    @Test
    void aHeavierClassesTestCountsAgainstAnOccasionalOnesEstimate() {
        CapacityNow more = now(kilograms(CARRY, OCCASIONAL, 10), kilograms(CARRY, CONSTANT, 6));
        assertThat(matched(load(CARRY, 6, 200), more))
                .returns(6.0, Given::figure)
                .returns(false, Matched::estimated);

        CapacityNow asMuch = now(kilograms(CARRY, OCCASIONAL, 10), kilograms(CARRY, CONSTANT, 5));
        assertThat(matched(load(CARRY, 5, 200), asMuch))
                .returns(5.0, Given::figure)
                .returns(false, Matched::estimated);

        CapacityNow less = now(kilograms(CARRY, OCCASIONAL, 10), kilograms(CARRY, CONSTANT, 4));
        assertThat(matched(load(CARRY, 5, 200), less))
                .returns(5.0, Given::figure)
                .returns(true, Matched::estimated);
    }

    @Test
    void aNewerHigherConstantTestRaisesAnOlderFrequentOne() {
        CapacityNow now = now(kilograms(CARRY, FREQUENT, 3), later(7, kilograms(CARRY, CONSTANT, 5)));
        assertThat(matched(load(CARRY, 5, 200), now))
                .returns(FITS, Matched::match)
                .returns(5.0, Given::figure);
    }

    @Test
    void aNewerLowerConstantTestSaysNothingOfAFrequentLoad() {
        CapacityNow now = now(kilograms(CARRY, FREQUENT, 6), later(7, kilograms(CARRY, CONSTANT, 3)));
        assertThat(matched(load(CARRY, 6, 200), now)).returns(6.0, Given::figure);
    }

    @Test
    void timeCountsAsTheLatestTestHasIt() {
        CapacityNow now = now(minutes(STAND, 60, null), later(7, minutes(STAND, 240, null)));
        assertThat(match(time(STAND, 240, null), now)).isEqualTo(FITS);
    }

    @Test
    void aNewerTestCountsOverAnOlderJudgementThatNothingIsAffected() {
        CapacityNow now = now(notAffected(STAND), later(7, minutes(STAND, 60, null)));
        assertThat(match(time(STAND, 61, null), now)).isEqualTo(EXCEEDS);
        assertThat(match(time(STAND, 61, null), now(minutes(STAND, 60, null), later(7, notAffected(STAND)))))
                .isEqualTo(FITS);
    }

    private Match match(Demand demand, CapacityNow now) {
        return matched(demand, now).match();
    }

    private Matched matched(Demand demand, CapacityNow now) {
        return Matching.match(demand, null, SHIFT, now);
    }
}
