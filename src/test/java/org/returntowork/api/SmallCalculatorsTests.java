package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** Goal attainment and strength class as a program asks for them. */
class SmallCalculatorsTests extends ReferredCases {

    private static final String GOALS = "/api/v1/calculators/goal-attainment";
    private static final String STRENGTH = "/api/v1/calculators/strength-class";

    private MockHttpServletResponse ask(String address, String body) throws Exception {
        return send(address, house.id("therapist"), body, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [{"weight": 3, "attainment": 1}, {"weight": 1, "attainment": -1}]             | 55.82
                    [{"attainment": 0}, {"weight": 1, "attainment": 1}, {"attainment": 0}]        | 54.56
                    [{"weight": 0.5, "attainment": 1}]                                            | 60.0
                    [{"attainment": -2}, null, {"attainment": -2}, {"attainment": -2}]            | 22.61
                    [{"weight": 100, "attainment": 0}]                                            | 50.0
                    [{"weight": 0.01, "attainment": 1}]                                           | 60.0
                    """)
    void goalsComeToOneFigure(String goals, double expected) throws Exception {
        MockHttpServletResponse answer = ask(GOALS, "{\"goals\": " + goals + "}");

        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(read(answer).get("tScore").asDouble()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                              | goals
                    {"goals": []}                                                   | goals
                    {"goals": [null]}                                               | goals
                    {"goals": [{"weight": 1}]}                                      | goals[0].attainment
                    {"goals": [{"attainment": 1}, {"attainment": 3}]}               | goals[1].attainment
                    {"goals": [{"attainment": -3}]}                                 | goals[0].attainment
                    {"goals": [{"attainment": 0.5}]}                                | goals[0].attainment
                    {"goals": [{"attainment": "much"}]}                             | goals[0].attainment
                    {"goals": [{"weight": 0, "attainment": 1}]}                     | goals[0].weight
                    {"goals": [{"weight": -1, "attainment": 1}]}                    | goals[0].weight
                    {"goals": [{"weight": 1e-300, "attainment": 1}]}                | goals[0].weight
                    {"goals": [{"weight": 0.009, "attainment": 1}]}                 | goals[0].weight
                    {"goals": [{"weight": 100.5, "attainment": 1}]}                 | goals[0].weight
                    {"goals": [{"weight": "heavy", "attainment": 1}]}               | goals[0].weight
                    {"goals": 7}                                                    | goals
                    """)
    void aGoalThatCannotBeIsRefusedByItsField(String body, String field) throws Exception {
        isRefused(ask(GOALS, body), field);
    }

    @Test
    void moreThanTwentyGoalsAreRefused() throws Exception {
        String twenty = "{\"attainment\": 0},".repeat(20);

        assertThat(ask(GOALS, "{\"goals\": [" + twenty.substring(0, twenty.length() - 1) + "]}")
                        .getStatus())
                .isEqualTo(200);
        isRefused(ask(GOALS, "{\"goals\": [" + twenty + "{\"attainment\": 0}]}"), "goals");
        assertThat(ask(GOALS, "{\"goals\": []}").getContentAsString()).contains("Give 1 to 20 of these.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, SEDENTARY",
        "4.5, 0.45, 0.45, SEDENTARY",
        "9.1, 4.5, 0.4, LIGHT",
        "4, 4.6, 0, MEDIUM",
        "22.7, 0, 0, MEDIUM",
        "1, 0, 4.6, HEAVY",
        "45.5, 0, 0, VERY_HEAVY",
        "500, 500, 500, VERY_HEAVY",
    })
    void theHeaviestColumnGivesTheStrengthClass(double occasional, double frequent, double constant, String expected)
            throws Exception {
        JsonNode answer = read(ask(STRENGTH, """
                {"occasionalKg": %s, "frequentKg": %s, "constantKg": %s}
                """.formatted(occasional, frequent, constant)));

        assertThat(answer.get("strengthClass").asString()).isEqualTo(expected);
        assertThat(answer.get("table").asString()).contains("Dictionary of Occupational Titles");
        assertThat(answer.get("notice").asString()).contains("what the job asks for", "never the patient’s limit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"frequentKg": 0, "constantKg": 0}                             | occasionalKg
                    {"occasionalKg": 0, "constantKg": 0}                           | frequentKg
                    {"occasionalKg": 0, "frequentKg": 0}                           | constantKg
                    {"occasionalKg": -0.1, "frequentKg": 0, "constantKg": 0}       | occasionalKg
                    {"occasionalKg": 0, "frequentKg": -1, "constantKg": 0}         | frequentKg
                    {"occasionalKg": 0, "frequentKg": 0, "constantKg": -1}         | constantKg
                    {"occasionalKg": 500.5, "frequentKg": 0, "constantKg": 0}      | occasionalKg
                    {"occasionalKg": 0, "frequentKg": 501, "constantKg": 0}        | frequentKg
                    {"occasionalKg": 0, "frequentKg": 0, "constantKg": 501}        | constantKg
                    {"occasionalKg": "ten", "frequentKg": 0, "constantKg": 0}      | occasionalKg
                    """)
    void aLoadThatCannotBeIsRefusedByItsField(String body, String field) throws Exception {
        isRefused(ask(STRENGTH, body), field);
    }

    private void isRefused(MockHttpServletResponse answer, String field) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        List<String> fields = new ArrayList<>();
        read(answer).get("errors").forEach(error -> {
            fields.add(error.get("field").asString());
            assertThat(error.get("message").asString()).isNotBlank().doesNotContain("??");
        });
        assertThat(fields).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {GOALS, STRENGTH})
    void theyAreDescribed(String address) throws Exception {
        JsonNode post =
                read(open("/v3/api-docs", patient)).get("paths").get(address).get("post");

        assertThat(post.get("summary").asString()).isNotBlank();
        assertThat(post.get("description").asString()).contains("from");
        assertThat(post.at("/requestBody/content").toString()).contains("#/components/schemas/");
    }
}
