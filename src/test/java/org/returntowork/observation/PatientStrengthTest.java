package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.duties.DemandKind.CARRY;
import static org.returntowork.duties.DemandKind.LIFT_FLOOR_TO_WAIST;
import static org.returntowork.duties.DemandKind.LIFT_OVERHEAD;
import static org.returntowork.duties.DemandKind.LIFT_WAIST_TO_SHOULDER;
import static org.returntowork.duties.DemandKind.PUSH;
import static org.returntowork.duties.FrequencyClass.CONSTANT;
import static org.returntowork.duties.FrequencyClass.FREQUENT;
import static org.returntowork.duties.FrequencyClass.OCCASIONAL;
import static org.returntowork.observation.Given.capOfKilograms;
import static org.returntowork.observation.Given.capped;
import static org.returntowork.observation.Given.kilograms;
import static org.returntowork.observation.Given.newtons;
import static org.returntowork.observation.Given.notAffected;
import static org.returntowork.observation.Given.now;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.StrengthClass;

class PatientStrengthTest {

    private static PatientStrength strength(CapacityNow now) {
        return PatientStrength.of(now, Set.of());
    }

    @Test
    void whatTheJobAsksAndNobodyTestedIsNamedSoThatNobodyReadsMore() {
        CapacityNow carries = now(kilograms(CARRY, OCCASIONAL, 9.1));

        assertThat(PatientStrength.of(carries, Set.of(CARRY, LIFT_OVERHEAD, PUSH))
                        .untested())
                .containsExactly(LIFT_OVERHEAD);
        assertThat(PatientStrength.of(carries, Set.of(CARRY, PUSH)).untested()).isEmpty();
        assertThat(PatientStrength.of(
                                now(kilograms(CARRY, OCCASIONAL, 9.1), notAffected(LIFT_OVERHEAD)),
                                Set.of(CARRY, LIFT_OVERHEAD))
                        .untested())
                .isEmpty();
    }

    @Test
    void withoutATestedLoadNothingIsAssessed() {
        assertThat(strength(now(newtons(PUSH, OCCASIONAL, 100), notAffected(CARRY))))
                .isEqualTo(PatientStrength.NOT_ASSESSED);
    }

    @Test
    void aPhysiciansLimitAloneProvesNoStrength() {
        assertThat(strength(capped(now(), capOfKilograms(CARRY, 50)))).isEqualTo(PatientStrength.NOT_ASSESSED);
    }

    @Test
    void aLimitToPushingSaysNothingOfLifting() {
        CapacityNow carries = now(kilograms(CARRY, OCCASIONAL, 9.1));

        assertThat(strength(capped(carries, capOfKilograms(PUSH, 1)))).isEqualTo(strength(carries));
    }

    @Test
    void anOccasionalLoadAloneMakesAnEstimatedLevel() {
        assertThat(strength(now(kilograms(CARRY, OCCASIONAL, 9.1))))
                .isEqualTo(new PatientStrength(true, StrengthClass.LIGHT, true, CARRY, List.of()));
        assertThat(strength(now(kilograms(CARRY, OCCASIONAL, 9.0))).level()).isEqualTo(StrengthClass.SEDENTARY);
    }

    @Test
    void aLevelThatWasTestedInEveryClassIsNoEstimate() {
        assertThat(strength(now(
                        kilograms(CARRY, OCCASIONAL, 23),
                        kilograms(CARRY, FREQUENT, 12),
                        kilograms(CARRY, CONSTANT, 5))))
                .isEqualTo(new PatientStrength(true, StrengthClass.MEDIUM, false, CARRY, List.of()));
    }

    @Test
    void theWeakestTestedKindDecidesAndIsNamed() {
        assertThat(strength(now(
                        kilograms(LIFT_WAIST_TO_SHOULDER, OCCASIONAL, 4),
                        kilograms(LIFT_FLOOR_TO_WAIST, OCCASIONAL, 8),
                        kilograms(LIFT_OVERHEAD, OCCASIONAL, 0))))
                .isEqualTo(new PatientStrength(true, null, true, LIFT_OVERHEAD, List.of()));
    }

    @Test
    void aPhysiciansLimitLowersTheLevel() {
        CapacityNow able =
                now(kilograms(CARRY, OCCASIONAL, 23), kilograms(CARRY, FREQUENT, 12), kilograms(CARRY, CONSTANT, 5));

        assertThat(strength(capped(able, capOfKilograms(CARRY, 5))))
                .isEqualTo(new PatientStrength(true, StrengthClass.SEDENTARY, false, CARRY, List.of()));
    }
}
