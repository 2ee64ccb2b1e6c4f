package org.returntowork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.access.Accounts;
import org.returntowork.organisation.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** The therapist's calculators, empty, with everything missing, and with a result. */
class CalculatorsTests extends BrowserTest {

    @Autowired
    private Register register;

    @Autowired
    private Accounts accounts;

    @ParameterizedTest
    @EnumSource
    void eachCanBeReadWhateverStandsInIt(Screen screen) {
        Cast cast = Cast.of("reckon", register, accounts);
        Visitor therapist = device(screen, true).signIn("therapist." + cast.word(), Cast.PASSWORD);
        therapist.open("/calculators");

        for (String key : List.of(
                "lifting-equation", "multi-task-lifting", "rula", "reba", "goal-attainment", "strength-class")) {
            assertThat(therapist.form("/calculators/" + key).sendInVain())
                    .as(key)
                    .isNotBlank();
        }
        assertThat(therapist
                        .form("/calculators/strength-class")
                        .set("occasionalKg", "20")
                        .set("frequentKg", "12")
                        .set("constantKg", "0")
                        .send())
                .contains("Heavy");
        assertThat(therapist
                        .form("/calculators/goal-attainment")
                        .set("goals[0].attainment", "1")
                        .send())
                .contains("T = 60");
        therapist.leave();
    }
}
