package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobStrengthTest {

    private static final int SHIFT = 480;

    @Test
    void theHeaviestLoadOfEachClassCounts() {
        Duty carry = duty(60, load(20.0, 60), load(9.0, null));
        Duty feed = duty(200, load(12.0, 200));

        assertThat(JobStrength.of(List.of(carry), SHIFT)).isEqualTo(new JobStrength(StrengthClass.MEDIUM, false));
        assertThat(JobStrength.of(List.of(carry, feed), SHIFT)).isEqualTo(new JobStrength(StrengthClass.HEAVY, false));
    }

    @Test
    void aLoadWithoutMinutesOfItsOwnIsDoneAsLongAsItsDuty() {
        assertThat(JobStrength.of(List.of(duty(60, load(10.0, null))), SHIFT).level())
                .isEqualTo(StrengthClass.MEDIUM);
        assertThat(JobStrength.of(List.of(duty(160, load(10.0, null))), SHIFT).level())
                .isEqualTo(StrengthClass.MEDIUM);
        assertThat(JobStrength.of(List.of(duty(320, load(10.0, null))), SHIFT).level())
                .isEqualTo(StrengthClass.VERY_HEAVY);
    }

    @Test
    void aLoadOfUnknownMinutesIsDoneAtLeastOccasionally() {
        assertThat(JobStrength.of(List.of(duty(null, load(30.0, null))), SHIFT))
                .isEqualTo(new JobStrength(StrengthClass.HEAVY, false));
    }

    @Test
    void whatIsNeverDoneDoesNotCount() {
        assertThat(JobStrength.of(List.of(duty(60, load(30.0, 0), load(null, 0), load(4.0, 60))), SHIFT))
                .isEqualTo(new JobStrength(StrengthClass.SEDENTARY, false));
    }

    @Test
    void aJobOfWhichNothingIsMeasuredHasNoLevel() {
        assertThat(JobStrength.of(List.of(), SHIFT)).isEqualTo(new JobStrength(null, false));
        assertThat(JobStrength.of(List.of(duty(60)), SHIFT)).isEqualTo(new JobStrength(null, false));
    }

    @Test
    void itIsAtLeastTheLevelOfWhatIsMeasured() {
        assertThat(JobStrength.of(List.of(duty(60, load(10.0, 60)), duty(60)), SHIFT))
                .isEqualTo(new JobStrength(StrengthClass.MEDIUM, true));
        assertThat(JobStrength.of(List.of(duty(60, load(null, 60))), SHIFT))
                .isEqualTo(new JobStrength(StrengthClass.SEDENTARY, true));
        assertThat(JobStrength.of(List.of(duty(60, load(50.0, 60)), duty(60)), SHIFT))
                .isEqualTo(new JobStrength(StrengthClass.VERY_HEAVY, false));
    }

    @Test
    void aKindWithoutLoadsLeavesNothingOpen() {
        Demand sit = new Demand(DemandKind.SIT, null, null, null, 300, null, null, null, null, null);

        assertThat(JobStrength.of(List.of(duty(300, sit)), SHIFT))
                .isEqualTo(new JobStrength(StrengthClass.SEDENTARY, false));
    }

    private static Duty duty(Integer minutes, Demand... demands) {
        return Duty.of(UUID.randomUUID(), "Work", Core.YES, minutes, List.of(demands));
    }

    private static Demand load(Double kilograms, Integer minutes) {
        return new Demand(DemandKind.CARRY, null, kilograms, null, minutes, null, null, null, null, null);
    }
}
