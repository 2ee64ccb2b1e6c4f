package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.duties.DemandKind.CARRY;
import static org.returntowork.duties.DemandKind.PUSH;
import static org.returntowork.duties.DemandKind.STAND;
import static org.returntowork.duties.FrequencyClass.OCCASIONAL;
import static org.returntowork.observation.Given.capOfKilograms;
import static org.returntowork.observation.Given.capped;
import static org.returntowork.observation.Given.kilograms;
import static org.returntowork.observation.Given.later;
import static org.returntowork.observation.Given.load;
import static org.returntowork.observation.Given.notAffected;
import static org.returntowork.observation.Given.now;
import static org.returntowork.observation.Given.on;
import static org.returntowork.observation.Given.othersNotAffected;
import static org.returntowork.observation.Given.time;
import static org.returntowork.observation.Match.EXCEEDS;
import static org.returntowork.observation.Match.FITS;
import static org.returntowork.observation.Match.NOT_ASSESSED;

import org.junit.jupiter.api.Test;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Side;

/** Which tests, judgements and restrictions count for a demand. */
class WhatCountsTest {

    @Test
    void whatTheInjuryDoesNotTouchFits() {
        Matched matched = matched(load(CARRY, 60, 400), now(notAffected(CARRY)));
        assertThat(matched.match()).isEqualTo(FITS);
        assertThat(matched.notAffected()).isTrue();
        assertThat(matched.proven()).isTrue();
        assertThat(match(load(CARRY, 60, 400), othersNotAffected(now(kilograms(CARRY, OCCASIONAL, 8)))))
                .isEqualTo(EXCEEDS);
        assertThat(matched(time(STAND, 400, null), othersNotAffected(now(kilograms(CARRY, OCCASIONAL, 8)))))
                .returns(FITS, Matched::match)
                .returns(true, Matched::notAffected);
    }

    @Test
    void theNewerOfAJudgementAndATestCounts() {
        assertThat(match(load(CARRY, 9, 60), now(notAffected(CARRY), later(1, kilograms(CARRY, OCCASIONAL, 8)))))
                .isEqualTo(EXCEEDS);
        assertThat(match(load(CARRY, 9, 60), now(kilograms(CARRY, OCCASIONAL, 8), later(1, notAffected(CARRY)))))
                .isEqualTo(FITS);
    }

    @Test
    void noTimeAtAllAsksNothing() {
        assertThat(match(load(CARRY, 40, 0), CapacityNow.UNKNOWN)).isEqualTo(FITS);
    }

    @Test
    void oneHandIsHeldAgainstItsOwnTestOrANewerOneOfBoth() {
        CapacityNow now =
                now(on(Side.RIGHT, kilograms(CARRY, OCCASIONAL, 2)), on(Side.LEFT, kilograms(CARRY, OCCASIONAL, 12)));
        assertThat(match(on(Side.RIGHT, load(CARRY, 6, 60)), now)).isEqualTo(EXCEEDS);
        assertThat(match(on(Side.LEFT, load(CARRY, 6, 60)), now)).isEqualTo(FITS);
        assertThat(match(load(CARRY, 6, 60), now)).isEqualTo(EXCEEDS);
        assertThat(match(on(Side.LEFT, load(CARRY, 6, 60)), now(on(Side.RIGHT, kilograms(CARRY, OCCASIONAL, 2)))))
                .isEqualTo(NOT_ASSESSED);
        CapacityNow bothNewer =
                now(on(Side.RIGHT, kilograms(CARRY, OCCASIONAL, 2)), later(5, kilograms(CARRY, OCCASIONAL, 10)));
        assertThat(match(on(Side.RIGHT, load(CARRY, 6, 60)), bothNewer)).isEqualTo(FITS);
        assertThat(match(load(CARRY, 6, 60), bothNewer)).isEqualTo(FITS);
    }

    @Test
    void aHandThatGotWorseSinceCountsForBothHands() {
        CapacityNow now =
                now(kilograms(CARRY, OCCASIONAL, 10), later(5, on(Side.RIGHT, kilograms(CARRY, OCCASIONAL, 2))));
        assertThat(match(load(CARRY, 6, 60), now)).isEqualTo(EXCEEDS);
    }

    @Test
    void aRestrictionCapsTheCapacityAtOnce() {
        CapacityNow tested = now(kilograms(CARRY, OCCASIONAL, 20));
        CapacityNow capped = capped(tested, capOfKilograms(CARRY, 5));
        assertThat(matched(load(CARRY, 6, 60), capped))
                .returns(EXCEEDS, Matched::match)
                .returns(5.0, Given::figure);
        assertThat(match(load(CARRY, 5, 60), capped)).isEqualTo(FITS);
        assertThat(match(load(CARRY, 6, 60), capped(now(notAffected(CARRY)), capOfKilograms(CARRY, 5))))
                .isEqualTo(EXCEEDS);
        assertThat(match(load(CARRY, 4, 60), capped(CapacityNow.UNKNOWN, capOfKilograms(CARRY, 5))))
                .isEqualTo(NOT_ASSESSED);
        assertThat(match(load(CARRY, 6, 60), capped(CapacityNow.UNKNOWN, capOfKilograms(CARRY, 5))))
                .isEqualTo(EXCEEDS);
        assertThat(match(load(CARRY, 6, 60), capped(tested, capOfKilograms(PUSH, 5))))
                .isEqualTo(FITS);
    }

    @Test
    void aRestrictionOfOneSideHoldsForThatSideAndForBothHands() {
        LimitByKind right = new LimitByKind(CARRY, Side.RIGHT, 1.0, null, null, null, null, null);
        CapacityNow now = capped(now(kilograms(CARRY, OCCASIONAL, 20)), right);
        assertThat(match(on(Side.RIGHT, load(CARRY, 2, 60)), now)).isEqualTo(EXCEEDS);
        assertThat(match(load(CARRY, 2, 60), now)).isEqualTo(EXCEEDS);
        assertThat(match(on(Side.LEFT, load(CARRY, 2, 60)), now)).isEqualTo(FITS);
    }

    private Match match(Demand demand, CapacityNow now) {
        return matched(demand, now).match();
    }

    private Matched matched(Demand demand, CapacityNow now) {
        return Matching.match(demand, null, 480, now);
    }
}
