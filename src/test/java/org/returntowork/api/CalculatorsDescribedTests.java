package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Who writes a program for the calculators finds all it needs in the API's description. */
class CalculatorsDescribedTests extends ReferredCases {

    private JsonNode api() throws Exception {
        return read(open("/v3/api-docs", patient));
    }

    @ParameterizedTest
    @CsvSource({
        "lifting-equation, liftingEquation",
        "multi-task-lifting, multiTaskLifting",
        "rula, rula",
        "reba, reba",
        "goal-attainment, goalAttainment",
        "strength-class, strengthClass",
    })
    void eachSaysWhatItTakesAndAnswersFieldByField(String calculator, String id) throws Exception {
        JsonNode api = api();
        JsonNode post =
                api.get("paths").get("/api/v1/calculators/" + calculator).get("post");

        assertThat(post.get("operationId").asString()).isEqualTo(id);
        JsonNode taken = post.at("/requestBody/content");
        JsonNode answered = post.at("/responses/200/content");
        assertThat(taken.propertyNames()).containsExactly(MediaType.APPLICATION_JSON_VALUE);
        assertThat(answered.propertyNames()).containsExactly(MediaType.APPLICATION_JSON_VALUE);
        isDescribed(api, taken.at("/application~1json/schema"), calculator);
        isDescribed(api, answered.at("/application~1json/schema"), calculator);
    }

    @ParameterizedTest
    @CsvSource({"MultiTaskLift, tasks, 40", "GoalsAttained, goals, 20"})
    void aListOfWhichOneIsNeededSaysSo(String body, String list, int most) throws Exception {
        JsonNode schema = api().at("/components/schemas/" + body);

        assertThat(schema.get("required").toString()).contains("\"" + list + "\"");
        assertThat(schema.at("/properties/" + list + "/minItems").asInt()).isEqualTo(1);
        assertThat(schema.at("/properties/" + list + "/maxItems").asInt()).isEqualTo(most);
    }

    /** Every field in it says what it is, and so does every field in those. */
    private void isDescribed(JsonNode api, JsonNode schema, String place) {
        if (schema.has("$ref")) {
            isDescribed(api, api.at(schema.get("$ref").asString().substring(1)), place);
        } else if (schema.has("items")) {
            isDescribed(api, schema.get("items"), place);
        } else if (schema.has("properties")) {
            schema.get("properties").properties().forEach(field -> {
                String name = place + "." + field.getKey();
                assertThat(field.getValue().path("description").asString(""))
                        .as(name)
                        .isNotBlank();
                isDescribed(api, field.getValue(), name);
            });
        }
    }

    @Test
    void everyOperationSaysHowItRefuses() throws Exception {
        JsonNode api = api();

        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String operation = method.getKey() + " " + path.getKey();
                    JsonNode responses = method.getValue().get("responses");
                    List<String> refusals =
                            method.getKey().equals("post") ? List.of("400", "401", "422") : List.of("401");
                    assertThat(responses.propertyNames()).as(operation).containsAll(refusals);
                    refusals.forEach(status -> {
                        JsonNode content =
                                responses.get(status).path("content").path(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                        assertThat(responses.get(status).path("description").asString())
                                .as(operation)
                                .isNotBlank();
                        assertThat(content.at("/schema/$ref").asString())
                                .as(operation)
                                .isEqualTo("#/components/schemas/Problem");
                    });
                }));
        isDescribed(api, api.at("/components/schemas/Problem"), "Problem");
        assertThat(api.at("/components/schemas/Problem/properties/errors/items/properties")
                        .propertyNames())
                .containsExactlyInAnyOrder("field", "message");
    }
}
