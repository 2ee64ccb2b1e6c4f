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
import tools.jackson.databind.node.ObjectNode;

/** RULA and REBA as a program asks for them. */
class PostureCalculatorsTests extends ReferredCases {

    private static final String RULA = "/api/v1/calculators/rula";
    private static final String REBA = "/api/v1/calculators/reba";

    private static final String RULA_STEPS = """
            {"upperArm": 3, "lowerArm": 1, "wrist": 1, "wristTwist": 1, "muscleArm": 1, "forceArm": 2,
             "neck": 2, "trunk": 3, "legs": 2, "muscleBody": 0, "forceBody": 0, "table": "WORKSHEET"}
            """;

    private static final String REBA_STEPS = """
            {"trunk": 4, "neck": 2, "legs": 2, "load": 2, "upperArm": 4, "lowerArm": 2, "wrist": 2,
             "coupling": 1, "activity": 1}
            """;

    private MockHttpServletResponse ask(String address, String body) throws Exception {
        return send(address, house.id("therapist"), body, null);
    }

    private String with(String body, String field, String value) {
        ObjectNode changed = (ObjectNode) json.readTree(body);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.set(field, json.readTree(value));
        }
        return changed.toString();
    }

    @ParameterizedTest
    @CsvSource({"\"WORKSHEET\", 6, WORKSHEET", "\"OLDER\", 5, OLDER", ", 6, WORKSHEET"})
    void rulaReadsTheVersionThatIsAskedFor(String table, int scoreA, String read) throws Exception {
        MockHttpServletResponse answer = ask(RULA, with(RULA_STEPS, "table", table));

        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        JsonNode result = read(answer);
        assertThat(result.get("scoreA").asInt()).isEqualTo(scoreA);
        assertThat(result.get("scoreB").asInt()).isEqualTo(5);
        assertThat(result.get("score").asInt()).isEqualTo(6);
        assertThat(result.get("level").asString()).isEqualTo("CHANGE_SOON");
        assertThat(result.get("table").asString()).isEqualTo(read);
        assertThat(result.get("notice").asString()).contains("never the patient");
    }

    @Test
    void rebaAnswersAllItsScores() throws Exception {
        JsonNode result = read(ask(REBA, REBA_STEPS));

        assertThat(result.get("scoreA").asInt()).isEqualTo(8);
        assertThat(result.get("scoreB").asInt()).isEqualTo(7);
        assertThat(result.get("scoreC").asInt()).isEqualTo(10);
        assertThat(result.get("score").asInt()).isEqualTo(11);
        assertThat(result.get("level").asString()).isEqualTo("VERY_HIGH");
        assertThat(result.get("notice").asString()).contains("never the patient");
    }

    @ParameterizedTest
    @CsvSource({
        "upperArm, 1, 6",
        "lowerArm, 1, 3",
        "wrist, 1, 4",
        "wristTwist, 1, 2",
        "muscleArm, 0, 1",
        "forceArm, 0, 3",
        "neck, 1, 6",
        "trunk, 1, 6",
        "legs, 1, 2",
        "muscleBody, 0, 1",
        "forceBody, 0, 3"
    })
    void rulasStepScoresStayInTheirRange(String field, int least, int most) throws Exception {
        staysInRange(RULA, RULA_STEPS, field, least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "trunk, 1, 5",
        "neck, 1, 3",
        "legs, 1, 4",
        "load, 0, 3",
        "upperArm, 1, 6",
        "lowerArm, 1, 2",
        "wrist, 1, 3",
        "coupling, 0, 3",
        "activity, 0, 3"
    })
    void rebasStepScoresStayInTheirRange(String field, int least, int most) throws Exception {
        staysInRange(REBA, REBA_STEPS, field, least, most);
    }

    private void staysInRange(String address, String steps, String field, int least, int most) throws Exception {
        for (int inside : List.of(least, most)) {
            assertThat(ask(address, with(steps, field, "" + inside)).getStatus())
                    .as(field + " " + inside)
                    .isEqualTo(200);
        }
        isRefused(ask(address, with(steps, field, "" + (least - 1))), field);
        isRefused(ask(address, with(steps, field, "" + (most + 1))), field);
        isRefused(ask(address, with(steps, field, "1.5")), field);
        isRefused(ask(address, with(steps, field, "\"high\"")), field);
        isRefused(ask(address, with(steps, field, null)), field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NEWEST\"", "1", "true"})
    void aVersionThatIsNotKnownIsRefused(String version) throws Exception {
        isRefused(ask(RULA, with(RULA_STEPS, "table", version)), "table");
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

    @Test
    void anybodyWhoIsSignedInMayAsk() throws Exception {
        for (var person : List.of(patient, employer)) {
            assertThat(send(RULA, person, RULA_STEPS, null).getStatus()).isEqualTo(200);
            assertThat(send(REBA, person, REBA_STEPS, null).getStatus()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RULA, REBA})
    void theyAreDescribed(String address) throws Exception {
        JsonNode described = read(open("/v3/api-docs", patient));
        JsonNode post = described.get("paths").get(address).get("post");
        String answer = post.at("/responses/200/content").toString();
        String schema = answer.replaceAll(".*#/components/schemas/(\\w+).*", "$1");

        assertThat(post.get("summary").asString()).isNotBlank();
        assertThat(post.get("description").asString()).contains("what Table C is entered with", "never a patient's");
        JsonNode fields = described.at("/components/schemas/" + schema + "/properties");
        assertThat(fields.get("scoreA").get("description").asString()).contains("1 to 1");
        assertThat(fields.has("notice")).isTrue();
        JsonNode steps = described.at(
                "/components/schemas/" + (address.equals(RULA) ? "RulaSteps" : "RebaSteps") + "/properties/legs");
        assertThat(steps.get("minimum").asInt()).isEqualTo(1);
        assertThat(steps.get("description").asString()).startsWith("Legs");
    }
}
