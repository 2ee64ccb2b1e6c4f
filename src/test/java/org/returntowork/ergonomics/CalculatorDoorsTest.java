package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.organisation.Role;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who reaches the calculators' pages. */
class CalculatorDoorsTest extends CalculatorPages {

    private static final String[] PAGES = {
        "/calculators", "/calculators/lifting-equation", "/calculators/multi-task-lifting"
    };

    @Test
    void aTherapistReachesEachAndIsToldWhatItIsNotFor() throws Exception {
        for (String address : PAGES) {
            MockHttpServletResponse page = page(address, therapist);

            assertThat(page.getStatus()).as(address).isEqualTo(200);
            assertThat(page.getContentAsString())
                    .contains("href=\"/calculators\" aria-current=\"page\"")
                    .contains("These values are for healthy workers.")
                    .contains("never the patient’s limit")
                    .doesNotContain("??")
                    .doesNotContain(">lifting-equation.")
                    .doesNotContain(">multi-task-lifting.");
        }
        assertThat(page("/calculators", therapist).getContentAsString())
                .contains("href=\"/calculators/lifting-equation\"")
                .contains("href=\"/calculators/multi-task-lifting\"");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "THERAPIST", mode = EnumSource.Mode.EXCLUDE)
    void forAllOthersThereAreNoSuchPages(Role role) throws Exception {
        UUID person = person(role);

        for (String address : PAGES) {
            assertThat(page(address, person).getStatus()).as(address).isEqualTo(404);
        }
        assertThat(send("/calculators/lifting-equation", person, "unit=US").getStatus())
                .isEqualTo(404);
        assertThat(page("/account", person).getContentAsString()).doesNotContain("/calculators");
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() throws Exception {
        web.perform(get("/calculators")).andExpect(redirectedUrl("/sign-in"));
    }
}
