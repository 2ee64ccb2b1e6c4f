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

import org.junit.jupiter.api.Test;
import org.returntowork.duties.StrengthClass;

class PatientStrengthTest {

    @Test
    void withoutATestedLoadNothingIsAssessed() {
        assertThat(PatientStrength.of(now(newtons(PUSH, OCCASIONAL, 100), notAffected(CARRY))))
                .isEqualTo(PatientStrength.NOT_ASSESSED);
    }

    @Test
    void anOccasionalLoadAloneMakesAnEstimatedLevel() {
        assertThat(PatientStrength.of(now(kilograms(CARRY, OCCASIONAL, 9.1))))
                .isEqualTo(new PatientStrength(true, StrengthClass.LIGHT, true, CARRY));
        assertThat(PatientStrength.of(now(kilograms(CARRY, OCCASIONAL, 9.0))).level())
                .isEqualTo(StrengthClass.SEDENTARY);
    }

    @Test
    void aLevelThatWasTestedInEveryClassIsNoEstimate() {
        assertThat(PatientStrength.of(now(
                        kilograms(CARRY, OCCASIONAL, 23),
                        kilograms(CARRY, FREQUENT, 12),
                        kilograms(CARRY, CONSTANT, 5))))
                .isEqualTo(new PatientStrength(true, StrengthClass.MEDIUM, false, CARRY));
    }

    @Test
    void theWeakestTestedKindDecidesAndIsNamed() {
        assertThat(PatientStrength.of(now(
                        kilograms(LIFT_WAIST_TO_SHOULDER, OCCASIONAL, 4),
                        kilograms(LIFT_FLOOR_TO_WAIST, OCCASIONAL, 8),
                        kilograms(LIFT_OVERHEAD, OCCASIONAL, 0))))
                .isEqualTo(new PatientStrength(true, null, true, LIFT_OVERHEAD));
    }

    @Test
    void aPhysiciansLimitLowersTheLevel() {
        CapacityNow able =
                now(kilograms(CARRY, OCCASIONAL, 23), kilograms(CARRY, FREQUENT, 12), kilograms(CARRY, CONSTANT, 5));

        assertThat(PatientStrength.of(capped(able, capOfKilograms(CARRY, 5))))
                .isEqualTo(new PatientStrength(true, StrengthClass.SEDENTARY, false, CARRY));
    }
}
