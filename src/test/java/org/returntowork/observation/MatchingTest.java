package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.duties.DemandKind.CARRY;
import static org.returntowork.duties.DemandKind.CLIMB_LADDER;
import static org.returntowork.duties.DemandKind.GRIP;
import static org.returntowork.duties.DemandKind.HANDLE;
import static org.returntowork.duties.DemandKind.PUSH;
import static org.returntowork.duties.DemandKind.STAND;
import static org.returntowork.duties.FrequencyClass.CONSTANT;
import static org.returntowork.duties.FrequencyClass.FREQUENT;
import static org.returntowork.duties.FrequencyClass.OCCASIONAL;
import static org.returntowork.observation.Given.climb;
import static org.returntowork.observation.Given.climbing;
import static org.returntowork.observation.Given.force;
import static org.returntowork.observation.Given.kilograms;
import static org.returntowork.observation.Given.load;
import static org.returntowork.observation.Given.minutes;
import static org.returntowork.observation.Given.newtons;
import static org.returntowork.observation.Given.now;
import static org.returntowork.observation.Given.time;
import static org.returntowork.observation.Match.EXCEEDS;
import static org.returntowork.observation.Match.FITS;
import static org.returntowork.observation.Match.FITS_WITH_BREAKS;
import static org.returntowork.observation.Match.NOT_ASSESSED;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Duty;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Limits;

class MatchingTest {

    private static final int SHIFT = 480;

    @ParameterizedTest
    @CsvSource({"8, FITS", "8.1, EXCEEDS", "0, FITS"})
    void aLoadFitsUpToTheCapacityOfItsClass(double kilograms, Match expected) {
        assertThat(match(load(CARRY, kilograms, 90), now(kilograms(CARRY, OCCASIONAL, 8))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"159, OCCASIONAL, 10", "160, FREQUENT, 5", "320, CONSTANT, 2"})
    void fromAnOccasionalTestAloneFrequentCountsAsHalfAndConstantAsAFifth(
            int minutes, FrequencyClass clazz, double figure) {
        CapacityNow now = now(kilograms(CARRY, OCCASIONAL, 10));

        Matched fits = matched(load(CARRY, figure, minutes), now);
        assertThat(fits.match()).isEqualTo(FITS);
        assertThat(Given.figure(fits)).isEqualTo(figure);
        assertThat(fits.estimated()).isEqualTo(clazz != OCCASIONAL);
        assertThat(fits.proven()).isEqualTo(clazz == OCCASIONAL);
        assertThat(match(load(CARRY, figure + 0.1, minutes), now)).isEqualTo(EXCEEDS);
    }

    @Test
    void aTestWithoutAClassIsASingleTrySoOccasional() {
        Matched matched = matched(load(CARRY, 5, 200), now(kilograms(CARRY, null, 10)));
        assertThat(Given.figure(matched)).isEqualTo(5.0);
        assertThat(matched.estimated()).isTrue();
    }

    @Test
    void aTestAtTheClassItselfIsNotAnEstimate() {
        CapacityNow now = now(kilograms(CARRY, OCCASIONAL, 10), kilograms(CARRY, FREQUENT, 6));
        assertThat(matched(load(CARRY, 6, 200), now))
                .returns(FITS, Matched::match)
                .returns(false, Matched::estimated)
                .returns(6.0, Given::figure);
        assertThat(matched(load(CARRY, 2, 400), now))
                .returns(FITS, Matched::match)
                .returns(true, Matched::estimated)
                .returns(2.0, Given::figure);
    }

    @Test
    void aForceIsComparedLikeALoad() {
        CapacityNow now = now(newtons(PUSH, OCCASIONAL, 100));
        assertThat(match(force(PUSH, 100, 60), now)).isEqualTo(FITS);
        assertThat(match(force(PUSH, 101, 60), now)).isEqualTo(EXCEEDS);
        assertThat(matched(force(PUSH, 50, 200), now))
                .returns(FITS, Matched::match)
                .returns(50.0, Given::figure)
                .returns(true, Matched::estimated);
        assertThat(match(force(PUSH, 51, 200), now)).isEqualTo(EXCEEDS);
    }

    @Test
    void whatIsMissingOnEitherSideIsNotAssessed() {
        Demand noLoad = new Demand(CARRY, null, null, null, 60, null, null, null, null, null);
        assertThat(match(load(CARRY, 1, 60), CapacityNow.UNKNOWN)).isEqualTo(NOT_ASSESSED);
        assertThat(match(noLoad, now(kilograms(CARRY, OCCASIONAL, 50)))).isEqualTo(NOT_ASSESSED);
        assertThat(match(force(PUSH, 10, 60), now(minutes(PUSH, 480, 480)))).isEqualTo(NOT_ASSESSED);
        assertThat(match(time(STAND, null, null), now(minutes(STAND, 60, null))))
                .isEqualTo(NOT_ASSESSED);
        assertThat(match(time(STAND, 30, null), now(kilograms(CARRY, OCCASIONAL, 8))))
                .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void aLoadWithoutAnyMinutesHasNoClassAndIsNotAssessed() {
        CapacityNow now = now(kilograms(CARRY, OCCASIONAL, 50));
        assertThat(Matching.match(load(CARRY, 1, null), null, SHIFT, now).match())
                .isEqualTo(NOT_ASSESSED);
        assertThat(Matching.match(load(CARRY, 26, null), 200, SHIFT, now))
                .returns(EXCEEDS, Matched::match)
                .returns(25.0, Given::figure);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 20, 60, 20, FITS",
        "61, 20, 60, 20, EXCEEDS",
        "60, 21, 60, 20, FITS_WITH_BREAKS",
        "61, 21, 60, 20, EXCEEDS",
        "60, , 60, 20, FITS_WITH_BREAKS",
        "20, , 60, 20, FITS",
        "300, 30, , 30, FITS",
        "300, 31, , 30, FITS_WITH_BREAKS",
        "300, , , 30, FITS_WITH_BREAKS",
        "60, 60, 60, , FITS"
    })
    void timeIsComparedByMinutesAndLongestBout(
            Integer minutes, Integer bout, Integer maxMinutes, Integer maxBout, Match expected) {
        assertThat(match(time(STAND, minutes, bout), now(minutes(STAND, maxMinutes, maxBout))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 20, 100, 60, 20, 100, FITS",
        "60, 20, 101, 60, 20, 100, EXCEEDS",
        "60, 21, 100, 60, 20, 100, EXCEEDS",
        "61, 20, 100, 60, 20, 100, EXCEEDS",
        "60, , 100, 60, 20, 100, NOT_ASSESSED",
        "60, 20, , 60, 20, 100, NOT_ASSESSED",
        "60, 20, 100, , , , NOT_ASSESSED",
        "60, 20, 100, 60, , 100, NOT_ASSESSED",
        "60, 20, 100, 60, 20, , NOT_ASSESSED",
        "120, , 200, , , 75, EXCEEDS",
        "120, 15, 200, , 15, 200, FITS"
    })
    void climbingIsAlsoComparedByTimesAndHeight(
            Integer minutes,
            Integer times,
            Integer toCm,
            Integer maxMinutes,
            Integer maxTimes,
            Integer maxHeight,
            Match expected) {
        assertThat(match(
                        climb(CLIMB_LADDER, minutes, times, toCm),
                        now(climbing(CLIMB_LADDER, maxMinutes, maxTimes, maxHeight))))
                .isEqualTo(expected);
    }

    @Test
    void handlingCountsByTimeAndWithALoadByItsWeight() {
        Demand drill = new Demand(HANDLE, null, 2.6, null, 90, null, null, null, null, null);
        CapacityNow weak = now(kilograms(HANDLE, OCCASIONAL, 2));
        CapacityNow strong = now(kilograms(HANDLE, OCCASIONAL, 3));
        Tested wholly =
                new Tested(new Capacity(HANDLE, null, OCCASIONAL, 3.0, null, 90, null, null, null, null), Given.DAY);
        assertThat(match(drill, weak)).isEqualTo(EXCEEDS);
        assertThat(match(drill, strong)).isEqualTo(NOT_ASSESSED);
        assertThat(match(drill, now(wholly))).isEqualTo(FITS);
        assertThat(match(new Demand(HANDLE, null, 2.6, null, 91, null, null, null, null, null), now(wholly)))
                .isEqualTo(EXCEEDS);
        assertThat(match(drill, now(minutes(HANDLE, 480, null)))).isEqualTo(NOT_ASSESSED);
        assertThat(match(time(HANDLE, 90, null), now(minutes(HANDLE, 90, null))))
                .isEqualTo(FITS);
        assertThat(match(time(HANDLE, 90, null), strong)).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void aGripMayBeKnownByItsMinutesAlone() {
        assertThat(match(time(GRIP, 45, null), now(minutes(GRIP, 5, null)))).isEqualTo(EXCEEDS);
        assertThat(match(time(GRIP, 30, null), now(minutes(GRIP, null, 10)))).isEqualTo(FITS_WITH_BREAKS);
        assertThat(match(time(GRIP, 30, null), now(newtons(GRIP, OCCASIONAL, 100))))
                .isEqualTo(NOT_ASSESSED);
        assertThat(match(time(GRIP, null, null), now(newtons(GRIP, OCCASIONAL, 100))))
                .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void aTimeLimitOnALiftCountsBesideItsLoad() {
        Tested test = new Tested(new Capacity(CARRY, null, OCCASIONAL, 8.0, null, 30, 10, null, null, null), Given.DAY);
        assertThat(match(load(CARRY, 8, 31), now(test))).isEqualTo(EXCEEDS);
        assertThat(match(load(CARRY, 8, 30), now(test))).isEqualTo(FITS_WITH_BREAKS);
        assertThat(match(load(CARRY, 8, 10), now(test))).isEqualTo(FITS);
    }

    @Test
    void aDutyIsAsBadAsItsWorstDemandAndWithoutDemandsNotAssessed() {
        CapacityNow now = now(kilograms(CARRY, OCCASIONAL, 8), minutes(STAND, 400, 30));
        assertThat(duty(now)).isEqualTo(NOT_ASSESSED);
        assertThat(duty(now, load(CARRY, 8, 60))).isEqualTo(FITS);
        assertThat(duty(now, load(CARRY, 8, 60), time(STAND, 60, 60))).isEqualTo(FITS_WITH_BREAKS);
        assertThat(duty(now, time(STAND, 60, 60), force(PUSH, 1, 60))).isEqualTo(NOT_ASSESSED);
        assertThat(duty(now, force(PUSH, 1, 60), load(CARRY, 9, 60))).isEqualTo(EXCEEDS);
    }

    @Test
    void underLimitsOnlyWhatIsLeftOfTheDutyCounts() {
        CapacityNow now = now(kilograms(CARRY, OCCASIONAL, 8), kilograms(CARRY, FREQUENT, 4));
        Duty pick = Duty.of(UUID.randomUUID(), "Pick cartons", Core.YES, 240, List.of(load(CARRY, 12, 240)));
        assertThat(Matching.match(pick, SHIFT, now).match()).isEqualTo(EXCEEDS);
        assertThat(Matching.match(pick, new Limits(4.0, null, null, null, null, null), SHIFT, now)
                        .match())
                .isEqualTo(FITS);
        assertThat(Matching.match(pick, new Limits(8.0, null, 60, null, null, null), SHIFT, now)
                        .match())
                .isEqualTo(FITS);
    }

    @Test
    void theEstimateIsMarkedAtConstantToo() {
        assertThat(matched(load(CARRY, 2, 400), now(kilograms(CARRY, CONSTANT, 2)))
                        .estimated())
                .isFalse();
        assertThat(matched(load(CARRY, 2, 400), now(kilograms(CARRY, OCCASIONAL, 10)))
                        .estimated())
                .isTrue();
    }

    @Test
    void climbingWithoutMinutesIsKnownByTimesOrHeight() {
        assertThat(match(climb(CLIMB_LADDER, null, 10, null), now(climbing(CLIMB_LADDER, null, 10, null))))
                .isEqualTo(FITS);
        assertThat(match(climb(CLIMB_LADDER, null, null, 100), now(climbing(CLIMB_LADDER, null, null, 100))))
                .isEqualTo(FITS);
        assertThat(match(climb(CLIMB_LADDER, 20, null, null), now(climbing(CLIMB_LADDER, 20, null, null))))
                .isEqualTo(FITS);
    }

    @ParameterizedTest
    @CsvSource({
        "150, 90, FITS",
        "90, 150, FITS",
        "151, 90, EXCEEDS",
        "90, 151, EXCEEDS",
        "151, , EXCEEDS",
        "150, , FITS"
    })
    void aClimbIsAsHighAsTheHigherOfItsEnds(Integer fromCm, Integer toCm, Match expected) {
        Demand steps = new Demand(CLIMB_LADDER, null, null, null, 20, null, null, null, fromCm, toCm);

        assertThat(match(steps, now(climbing(CLIMB_LADDER, 20, null, 150)))).isEqualTo(expected);
    }

    @Test
    void aBoutNobodyCanTellIsNotAssessed() {
        Demand noMinutes = time(STAND, null, null);
        assertThat(match(noMinutes, now(minutes(STAND, null, 30)))).isEqualTo(NOT_ASSESSED);
    }

    private Match duty(CapacityNow now, Demand... demands) {
        Duty duty = Duty.of(UUID.randomUUID(), "Duty", Core.YES, 60, List.of(demands));
        return Matching.match(duty, SHIFT, now).match();
    }

    private Match match(Demand demand, CapacityNow now) {
        return matched(demand, now).match();
    }

    private Matched matched(Demand demand, CapacityNow now) {
        return Matching.match(demand, null, SHIFT, now);
    }
}
