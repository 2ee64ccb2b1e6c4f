package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.organisation.Role;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LiftingApiTest extends CalculatorPages {

    private static final String LIFT = "/api/v1/calculators/lifting-equation";
    private static final String JOB = "/api/v1/calculators/multi-task-lifting";

    /** The manual's first example. */
    private static final String PUNCH_PRESS = """
        {"unit": "US", "load": 44, "horizontal": 23, "vertical": 15, "travel": 48, "asymmetry": 0, "frequency": 0.1,
         "durationHours": 1, "coupling": "FAIR", "rounding": "MANUAL",
         "destination": {"horizontal": 23, "vertical": 63, "asymmetry": 0}}\
        """;

    private static final String THREE_TASKS = """
        {"unit": "US", "durationHours": 1, "rounding": "MANUAL", "tasks": [
         {"maxLoad": 10, "averageLoad": 10, "frequency": 4, "frequencyIndependentLimit": 15},
         {"maxLoad": 30, "averageLoad": 30, "frequency": 1, "frequencyIndependentLimit": 20},
         {"maxLoad": 20, "averageLoad": 20, "frequency": 2, "horizontal": 10, "vertical": 30, "travel": 10,
          "asymmetry": 0, "coupling": "GOOD", "frequencyIndependentLimit": 20}]}\
        """;

    private final JsonMapper mapper = JsonMapper.builder().build();

    private String with(String body, String pointer, String value) {
        ObjectNode changed = (ObjectNode) mapper.readTree(body);
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) changed.at(pointer.substring(0, last));
        if (value == null) {
            parent.remove(pointer.substring(last + 1));
        } else {
            parent.set(pointer.substring(last + 1), mapper.readTree(value));
        }
        return changed.toString();
    }

    private List<String> fields(MockHttpServletResponse answer) throws Exception {
        List<String> fields = new ArrayList<>();
        read(answer)
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asString()));
        return fields;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodySignedInGetsAJudgement(Role role) throws Exception {
        MockHttpServletResponse answer = call(LIFT, person(role), PUNCH_PRESS);

        assertThat(answer.getStatus()).isEqualTo(200);
        JsonNode judged = read(answer);
        assertThat(judged.at("/origin/recommendedWeightLimit").doubleValue()).isEqualTo(16.3);
        assertThat(judged.at("/origin/liftingIndex").doubleValue()).isEqualTo(2.7);
        assertThat(judged.at("/origin/multipliers").toString())
                .isEqualTo("{\"hm\":0.44,\"vm\":0.89,\"dm\":0.86,\"am\":1.0,\"fm\":1.0,\"cm\":0.95}");
        assertThat(judged.at("/origin/noLoad").isEmpty()).isTrue();
        assertThat(judged.at("/destination/recommendedWeightLimit").doubleValue())
                .isEqualTo(14.5);
        assertThat(judged.at("/destination/liftingIndex").doubleValue()).isEqualTo(3.0);
        assertThat(judged.at("/duration").asString()).isEqualTo("SHORT");
        assertThat(judged.at("/cautions").isEmpty()).isTrue();
        assertThat(judged.at("/method/publication").asString()).contains("94-110");
        assertThat(judged.at("/method/table").asString()).contains("table 5");
        assertThat(judged.at("/method/rounding").asString()).isEqualTo("MANUAL");
        assertThat(judged.at("/method/unit").asString()).isEqualTo("US");
        assertThat(judged.at("/notice").asString()).contains("healthy workers").contains("never the patient’s limit");
    }

    @Test
    void nobodyElseDoes() throws Exception {
        web.perform(post(LIFT)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(PUNCH_PRESS))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void withoutADestinationAndARoundingOnlyTheOriginIsJudgedInFull() throws Exception {
        JsonNode judged = read(call(LIFT, therapist, with(with(PUNCH_PRESS, "/destination", null), "/rounding", null)));

        assertThat(judged.has("destination")).isFalse();
        assertThat(judged.at("/method/rounding").asString()).isEqualTo("FULL");
        assertThat(judged.at("/origin/recommendedWeightLimit").doubleValue()).isBetween(16.02, 16.04);
    }

    @Test
    void figuresInFullAreWrittenWithoutTheNoiseBehindWhatADoubleHolds() throws Exception {
        String full = with(with(PUNCH_PRESS, "/rounding", null), "/vertical", "4");
        JsonNode lift = read(call(LIFT, therapist, full));
        JsonNode job = read(call(JOB, therapist, with(THREE_TASKS, "/rounding", null)));

        assertThat(lift.at("/origin").toString())
                .startsWith("{\"recommendedWeightLimit\":14.5411,\"liftingIndex\":3.02591,\"multipliers\":"
                        + "{\"hm\":0.434783,\"vm\":0.805,\"dm\":0.8575,\"am\":1.0,\"fm\":1.0,\"cm\":0.95}");
        assertThat(job.at("/compositeLiftingIndex").toString()).isEqualTo("1.86308");
        assertThat(job.at("/method/table").asString()).endsWith("written in at most six significant digits");
        assertThat(job.at("/tasks/0").toString())
                .startsWith("{\"frequencyIndependentLimit\":15.0,\"singleTaskLimit\":12.6,"
                        + "\"frequencyIndependentIndex\":0.666667,\"singleTaskIndex\":0.793651");
    }

    @Test
    void noLoadAtAllIsALimitOfZeroWithoutAnIndex() throws Exception {
        JsonNode judged = read(call(LIFT, therapist, with(PUNCH_PRESS, "/frequency", "15.5")));

        assertThat(judged.at("/origin/recommendedWeightLimit").doubleValue()).isZero();
        assertThat(judged.at("/origin/liftingIndex").isMissingNode()).isTrue();
        assertThat(judged.at("/origin/noLoad").toString()).isEqualTo("[\"TOO_OFTEN\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /unit                     |              | unit
        /load                     |              | load
        /load                     | 0            | load
        /load                     | 1000.5       | load
        /horizontal               |              | horizontal
        /horizontal               | -1           | horizontal
        /horizontal               | 301          | horizontal
        /vertical                 |              | vertical
        /vertical                 | -1           | vertical
        /vertical                 | 301          | vertical
        /travel                   |              | travel
        /travel                   | -1           | travel
        /travel                   | 301          | travel
        /asymmetry                |              | asymmetry
        /asymmetry                | -1           | asymmetry
        /asymmetry                | 181          | asymmetry
        /coupling                 |              | coupling
        /coupling                 | "GREAT"      | coupling
        /coupling                 | 0            | coupling
        /unit                     | true         | unit
        /load                     | "12"         | load
        /load                     | true         | load
        /muchOtherWork            | 1            | muchOtherWork
        /muchOtherWork            | "true"       | muchOtherWork
        /exclusions               | [0]          | exclusions[0]
        /frequency                |              | frequency
        /frequency                | -0.1         | frequency
        /frequency                | 61           | frequency
        /durationHours            |              | durationHours
        /durationHours            | 0            | durationHours
        /durationHours            | 8.1          | durationHours
        /recoveryHours            | -1           | recoveryHours
        /recoveryHours            | 25           | recoveryHours
        /nextDurationHours        | 0            | nextDurationHours
        /nextDurationHours        | 8.5          | nextDurationHours
        /nextDurationHours        | 7.5          | nextDurationHours
        /destination/horizontal   |              | destination.horizontal
        /destination/vertical     | 301          | destination.vertical
        /destination/asymmetry    | 181          | destination.asymmetry
        /exclusions               | ["ONE_HAND"] | exclusions
        """)
    void whatIsMissingOrOutOfRangeIsToldByItsField(String pointer, String value, String field) throws Exception {
        MockHttpServletResponse answer = call(LIFT, therapist, with(PUNCH_PRESS, pointer, value));

        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(fields(answer)).isNotEmpty().containsOnly(field);
        assertThat(read(answer).at("/errors/0/message").asString()).matches("[A-Z][^{}]+\\.");
    }

    @Test
    void theEdgesOfEveryRangeAreTaken() throws Exception {
        for (String edge : List.of(
                "{\"load\": 1000, \"horizontal\": 300, \"vertical\": 300, \"travel\": 300, \"asymmetry\": 180,"
                        + " \"frequency\": 60, \"durationHours\": 8, \"recoveryHours\": 24}",
                "{\"load\": 0.1, \"horizontal\": 0, \"vertical\": 0, \"travel\": 0, \"asymmetry\": 0,"
                        + " \"frequency\": 0, \"durationHours\": 0.5, \"nextDurationHours\": 7.5}")) {
            ObjectNode body = (ObjectNode) mapper.readTree(PUNCH_PRESS);
            body.setAll((ObjectNode) mapper.readTree(edge));

            assertThat(call(LIFT, therapist, body.toString()).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void eachReasonWhyTheEquationDoesNotHoldIsToldInWords() throws Exception {
        MockHttpServletResponse answer =
                call(LIFT, therapist, with(PUNCH_PRESS, "/exclusions", "[\"ONE_HAND\", \"POOR_FLOOR\", \"ONE_HAND\"]"));

        List<String> reasons = new ArrayList<>();
        read(answer)
                .get("errors")
                .forEach(error -> reasons.add(error.get("message").asString()));
        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        "The equation does not hold for lifting with one hand.",
                        "The equation does not hold on a slippery floor, with friction below 0.4.");
    }

    @ParameterizedTest
    @EnumSource(LiftExclusion.class)
    void everyReasonHasItsWords(LiftExclusion exclusion) throws Exception {
        MockHttpServletResponse answer =
                call(LIFT, therapist, with(PUNCH_PRESS, "/exclusions", "[\"" + exclusion + "\"]"));

        assertThat(read(answer).at("/errors/0/message").asString()).startsWith("The equation does not hold ");
    }

    @Test
    void moreThanEightHoursAreRefusedWithTheReason() throws Exception {
        assertThat(call(LIFT, therapist, with(PUNCH_PRESS, "/durationHours", "9"))
                        .getContentAsString())
                .contains("does not hold for more than 8 hours");
        String twice = with(with(PUNCH_PRESS, "/durationHours", "5"), "/nextDurationHours", "4");
        assertThat(call(LIFT, therapist, twice).getContentAsString()).contains("more than 8 hours");
        for (String recovery : List.of("0", "24")) {
            MockHttpServletResponse answer = call(LIFT, therapist, with(twice, "/recoveryHours", recovery));
            assertThat(fields(answer)).as(recovery).containsExactly("nextDurationHours");
        }
        assertThat(call(LIFT, therapist, with(twice, "/nextDurationHours", "3")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void aJobOfSeveralTasksIsAnsweredInTheirOrder() throws Exception {
        JsonNode judged = read(call(JOB, therapist, THREE_TASKS));

        assertThat(judged.at("/compositeLiftingIndex").doubleValue()).isEqualTo(1.9);
        assertThat(judged.at("/tasks").size()).isEqualTo(3);
        assertThat(judged.at("/tasks/0/frequencyIndependentLimit").doubleValue())
                .isEqualTo(15);
        assertThat(judged.at("/tasks/0/singleTaskLimit").doubleValue()).isEqualTo(12.6);
        assertThat(judged.at("/tasks/1/frequencyIndependentIndex").doubleValue())
                .isEqualTo(1.5);
        assertThat(judged.at("/tasks/1/singleTaskIndex").doubleValue()).isEqualTo(1.6);
        assertThat(judged.at("/duration").asString()).isEqualTo("SHORT");
        assertThat(judged.at("/method/unit").asString()).isEqualTo("US");
        assertThat(judged.at("/noLoad").isEmpty()).isTrue();
        assertThat(judged.at("/cautions").isEmpty()).isTrue();
        assertThat(judged.at("/notice").asString()).contains("healthy workers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /unit                               |              | unit
        /durationHours                      | 9            | durationHours
        /recoveryHours                      | -1           | recoveryHours
        /nextDurationHours                  | 7.5          | nextDurationHours
        /tasks                              | []           | tasks
        /tasks/0/maxLoad                    |              | tasks[0].maxLoad
        /tasks/0/maxLoad                    | 9            | tasks[0].averageLoad
        /tasks/0/averageLoad                |              | tasks[0].averageLoad
        /tasks/0/frequency                  |              | tasks[0].frequency
        /tasks/1/frequencyIndependentLimit  | 51.5         | tasks[1].frequencyIndependentLimit
        /tasks/1/frequencyIndependentLimit  |              | tasks[1].horizontal tasks[1].vertical tasks[1].travel tasks[1].asymmetry tasks[1].coupling
        /tasks/2/horizontal                 | 301          | tasks[2].horizontal
        /tasks/2/coupling                   | "GREAT"      | tasks[2].coupling
        /tasks/2/destination                | {"horizontal": 10} | tasks[2].destination.vertical tasks[2].destination.asymmetry
        /exclusions                         | ["FAST"]     | exclusions
        """)
    void whatIsWrongOfAJobIsToldByItsField(String pointer, String value, String wrong) throws Exception {
        MockHttpServletResponse answer = call(JOB, therapist, with(THREE_TASKS, pointer, value));

        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        assertThat(fields(answer)).as("in the order of the form").containsExactly(wrong.split(" "));
    }

    @Test
    void aKnownLimitIsWithinWhatItsUnitAllowsAnybody() throws Exception {
        String limit = "/tasks/1/frequencyIndependentLimit";
        String metric = with(THREE_TASKS, "/unit", "\"METRIC\"");

        for (String taken : List.of("1", "23")) {
            assertThat(call(JOB, therapist, with(metric, limit, taken)).getStatus())
                    .as(taken)
                    .isEqualTo(200);
        }
        for (String refused : List.of("23.5", "0.99", "0.04", "0", "-1")) {
            assertThat(fields(call(JOB, therapist, with(metric, limit, refused))))
                    .as(refused)
                    .containsExactly("tasks[1].frequencyIndependentLimit");
        }
        assertThat(call(JOB, therapist, with(metric, limit, "0.04")).getContentAsString())
                .contains("A known limit is from 1 to 23 kg, or from 1 to 51 lb.");
    }

    @Test
    void theDescriptionNamesBothAndTheirFields() throws Exception {
        JsonNode api = read(page("/v3/api-docs", therapist));

        for (String address : List.of(LIFT, JOB)) {
            JsonNode operation = api.get("paths").get(address).get("post");
            assertThat(operation
                            .at("/requestBody/content/application~1json/schema/$ref")
                            .asString())
                    .as(address)
                    .endsWith(address.equals(LIFT) ? "/Lift" : "/MultiTaskLift");
        }
        JsonNode schemas = api.at("/components/schemas");
        assertThat(schemas.at("/Lift/properties").propertyNames())
                .contains("unit", "load", "horizontal", "exclusions", "rounding")
                .doesNotContain("blank");
        assertThat(schemas.at("/LiftTask/properties").propertyNames()).contains("maxLoad", "frequencyIndependentLimit");
        assertThat(schemas.at("/LiftLimit/properties").propertyNames())
                .containsExactlyInAnyOrder("recommendedWeightLimit", "liftingIndex", "multipliers", "noLoad");
    }
}
