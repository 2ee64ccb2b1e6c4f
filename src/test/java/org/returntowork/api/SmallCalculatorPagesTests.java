package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.access.SignInAs;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Goal attainment and strength class as a therapist calculates them on a page. */
class SmallCalculatorPagesTests extends ReferredCases {

    private MockHttpServletResponse fill(String key, String fields) throws Exception {
        MockHttpServletRequestBuilder request = post("/calculators/" + key)
                .with(SignInAs.person(house.id("therapist")))
                .with(csrf());
        Arrays.stream(fields.split(" "))
                .map(field -> field.split("="))
                .forEach(field -> request.param(field[0], field[1]));
        return web.perform(request).andReturn().getResponse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goal-attainment", "strength-class"})
    void aTherapistIsLedThereFromTheListAndNobodyElseIs(String key) throws Exception {
        String address = "/calculators/" + key;

        assertThat(open("/calculators", house.id("therapist")).getContentAsString())
                .contains("href=\"" + address + "\"")
                .doesNotContain("??");
        assertThat(open(address, house.id("therapist")).getContentAsString())
                .contains("action=\"" + address + "\"")
                .doesNotContain("??")
                .doesNotContain("role=\"status\"");
        assertThat(open(address, patient).getStatus()).isEqualTo(404);
        assertThat(open(address, employer).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    strength-class  | This is what the job asks for. It is not what a person can do
                    goal-attainment | This is how far a patient’s goals were reached. It is not what they can do at work
                    """)
    void eachSaysWhatItIsNotForAndNothingOfHealthyWorkers(String key, String notice) throws Exception {
        String list = open("/calculators", house.id("therapist")).getContentAsString();

        assertThat(open("/calculators/" + key, house.id("therapist")).getContentAsString())
                .contains(notice)
                .doesNotContain("healthy workers");
        assertThat(list.substring(list.indexOf("/calculators/" + key)))
                .contains(notice)
                .doesNotContain("These values are for healthy workers");
        assertThat(list).containsOnlyOnce("These values are for healthy workers");
    }

    @Test
    void goalsComeToOneFigureAndStayInTheirFields() throws Exception {
        MockHttpServletResponse answer = fill(
                "goal-attainment", "goals[0].attainment=1 goals[0].weight=3 goals[2].attainment=-1 goals[2].weight=1");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("T = 55.82", "50 is all as hoped for")
                .containsPattern("name=\"goals\\[0].attainment\" value=\"1\" checked")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "10=x, goals",
        "goals[1].weight=2, goals[1].attainment",
        "goals[0].attainment=3, goals[0].attainment",
        "goals[0].attainment=1 goals[0].weight=1e-320, goals[0].weight"
    })
    void whatIsMissingOrCannotBeIsSaidBesideIt(String typed, String field) throws Exception {
        MockHttpServletResponse answer = fill("goal-attainment", typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#f-" + field.replaceAll("[\\[\\].]+", "-"), "rtw-summary")
                .doesNotContain("T = ");
    }

    @Test
    void loadsHaveAStrengthClassAndMissingOnesAreSaid() throws Exception {
        assertThat(fill("strength-class", "occasionalKg=20 frequentKg=12 constantKg=0")
                        .getContentAsString())
                .contains("<h2>Heavy</h2>", "Dictionary of Occupational Titles")
                .doesNotContain("??");
        MockHttpServletResponse missing = fill("strength-class", "occasionalKg=20 frequentKg=-1");
        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(missing.getContentAsString()).contains("f-frequentKg-error", "f-constantKg-error");
    }

    @ParameterizedTest
    @CsvSource({
        "goal-attainment, goals[0].weight, 3.25",
        "strength-class, occasionalKg, 17.25",
        "rula, body.neckDegrees, 17"
    })
    void whatWasSentAfterTheSessionEndedStandsInTheFormAfterwards(String key, String field, String typed)
            throws Exception {
        MockHttpSession session = new MockHttpSession();
        String address = "/calculators/" + key;
        web.perform(post(address)
                        .session(session)
                        .with(request -> {
                            request.setRequestedSessionId("an old session");
                            return request;
                        })
                        .param("_key", key)
                        .param(field, typed))
                .andExpect(status().isForbidden());

        assertThat(web.perform(get(address).session(session).with(SignInAs.person(house.id("therapist"))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("value=\"" + typed + "\"");
    }
}
