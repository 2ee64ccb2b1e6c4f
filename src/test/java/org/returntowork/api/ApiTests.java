package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The JSON API as a program meets it: what it answers, and what it never answers. */
class ApiTests extends ReferredCases {

    private String consentForm() {
        return "/api/v1/tasks/" + task("consent-and-goals") + "/form";
    }

    @Test
    void aNewCaseIsFoundWhereTheAnswerSays() throws Exception {
        MockHttpServletResponse answer = send("/api/v1/cases", house.id("therapist"), referral(), null);

        assertThat(answer.getStatus()).isEqualTo(201);
        MockHttpServletResponse found = open(answer.getHeader("Location"), house.id("therapist"));
        assertThat(found.getStatus()).isEqualTo(200);
        assertThat(read(found).at("/clinical/condition").asString()).isEqualTo("Back strain");
    }

    @Test
    void aReferralRepeatedUnderItsKeyOpensOneCase() throws Exception {
        String body = referral();
        String key = UUID.randomUUID().toString();
        MockHttpServletResponse first = send("/api/v1/cases", house.id("therapist"), body, key);
        MockHttpServletResponse again = send("/api/v1/cases", house.id("therapist"), body, key);

        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
    }

    @Test
    void aFormBeginsWithWhatIsKnown() throws Exception {
        send(consentForm(), patient, CONSENT, null);
        MockHttpServletResponse listed = send(
                "/api/v1/tasks/" + task("list-duties") + "/form",
                employer,
                "{\"duties\": [{\"name\": \"Lift boxes\", \"core\": \"YES\", \"minutesPerShift\": 60}],"
                        + " \"modifiedDutyAvailable\": true}",
                null);
        assertThat(listed.getStatus()).as(listed.getContentAsString()).isEqualTo(200);

        JsonNode form = read(open("/api/v1/tasks/" + task("rate-duties") + "/form", patient));

        assertThat(form.get("form").asString()).isEqualTo("rate-duties");
        assertThat(form.at("/values/ratings/0/duty").asString()).isNotBlank();
        assertThat(form.get("facts").toString()).contains("Lift boxes");
    }

    @Test
    void theTasksOfACaseAreThoseTheCallerMayAnswer() throws Exception {
        JsonNode patients = read(open("/api/v1/tasks?case=" + caseId, patient));
        JsonNode therapists = read(open("/api/v1/tasks?case=" + caseId, house.id("therapist")));

        assertThat(patients.size()).isEqualTo(1);
        assertThat(patients.at("/0/form").asString()).isEqualTo("consent-and-goals");
        assertThat(patients.at("/0/id").asString())
                .isEqualTo(task("consent-and-goals").toString());
        assertThat(therapists.size()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidByTheFieldsOfThePage() throws Exception {
        String wrong = "{\"consent\": {\"employerLimits\": true, \"hr\": \"ALL\"}, \"goals\":"
                + " [{\"statement\": \"\", \"scoreNow\": 11}], \"workAbility\": 5, \"painNow\": 12}";
        MockHttpServletResponse answer = send(consentForm(), patient, wrong, null);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(fields(answer))
                .as("in the form's order")
                .containsExactly("consent.insurer", "signature", "goals[0].statement", "goals[0].scoreNow", "painNow");
        assertThat(read(answer).at("/errors/0/message").asString()).isNotBlank().doesNotContain("??");
        assertThat(told("consent-given")).isZero();
    }

    private List<String> fields(MockHttpServletResponse answer) throws Exception {
        List<String> fields = new ArrayList<>();
        read(answer)
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asString()));
        return fields;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"consent": {"employerLimits": true, "hr": "EVERYTHING", "insurer": false}} | consent.hr
                    {"consent": {"employerLimits": "perhaps", "hr": "ALL", "insurer": false}}   | consent.employerLimits
                    {"consent": {"employerLimits": true, "hr": 2, "insurer": false}}            | consent.hr
                    {"consent": {"employerLimits": 1, "hr": "ALL", "insurer": false}}           | consent.employerLimits
                    {"consent": "yes"}                                                          | consent
                    {"signature": 7}                                                            | signature
                    {"signature": true}                                                         | signature
                    {"workAbility": "5"}                                                        | workAbility
                    {"workAbility": true}                                                       | workAbility
                    {"workAbility": "five"}                                                     | workAbility
                    {"workAbility": 5.5}                                                        | workAbility
                    {"goals": [{"statement": "Lift", "scoreNow": [1]}]}                         | goals[0].scoreNow
                    {"goals": {"statement": "Lift"}}                                            | goals
                    """)
    void aValueOfTheWrongKindIsAnErrorOfItsField(String body, String field) throws Exception {
        MockHttpServletResponse answer = send(consentForm(), patient, body, null);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(fields(answer)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"organisation, 7", "injuryDate, yesterday", "clinical.bodyRegions[0], TOE_NAIL", "shiftMinutes, all"})
    void aReferralOfTheWrongKindIsAnErrorOfItsField(String field, String value) throws Exception {
        String body = switch (field) {
            case "organisation" -> referral().replace(house.id("organisation").toString(), value);
            case "injuryDate" -> referral().replace("2026-02-02", value);
            case "shiftMinutes" -> referral().replace("480", "\"" + value + "\"");
            default -> referral().replace("LOWER_BACK", value);
        };
        MockHttpServletResponse answer = send("/api/v1/cases", house.id("therapist"), body, null);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(fields(answer)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``               | The body is empty, or nothing but null.
                    null             | The body is empty, or nothing but null.
                    []               | The body is not a JSON object
                    7                | The body is not a JSON object
                    {                | The body is not well-formed JSON: see line 1, column 2.
                    {"consent": }    | The body is not well-formed JSON: see line 1, column 13.
                    {"trunk": tru}   | The body is not well-formed JSON: see line 1, column
                    {"trunk": 1,}    | The body is not well-formed JSON: see line 1, column 13.
                    """)
    void whatIsNoFormAtAllIsABadRequestThatSaysWhy(String body, String why) throws Exception {
        for (String address : List.of(consentForm(), "/api/v1/cases", "/api/v1/calculators/rula")) {
            MockHttpServletResponse answer = send(address, house.id("therapist"), body, null);

            assertThat(answer.getStatus()).as(address).isEqualTo(400);
            assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            assertThat(read(answer).get("detail").asString()).startsWith(why);
            assertThat(read(answer).at("/errors/0/message").asString()).startsWith(why);
        }
    }

    @Test
    void aNumberThatIsTooLargeIsAnErrorOfItsField() throws Exception {
        for (String number : List.of("99999999999", "1" + "0".repeat(400))) {
            String form = CONSENT.replaceFirst("\"workAbility\": \\d+", "\"workAbility\": " + number);
            String referral = referral().replace("480", number);

            MockHttpServletResponse toForm = send(consentForm(), patient, form, null);
            assertThat(toForm.getStatus()).as(toForm.getContentAsString()).isEqualTo(422);
            assertThat(fields(toForm)).containsExactly("workAbility");
            MockHttpServletResponse toRecord = send("/api/v1/cases", house.id("therapist"), referral, null);
            assertThat(toRecord.getStatus()).as(toRecord.getContentAsString()).isEqualTo(422);
            assertThat(fields(toRecord)).containsExactly("shiftMinutes");
        }
    }

    @Test
    void nothingInAListIsNoRowAndNoError() throws Exception {
        send(consentForm(), patient, CONSENT, null);
        MockHttpServletResponse listed = send(
                "/api/v1/tasks/" + task("list-duties") + "/form",
                employer,
                "{\"duties\": [null, {\"name\": \"Lift boxes\", \"core\": \"YES\", \"minutesPerShift\": 60,"
                        + " \"demands\": [null, {\"kind\": \"CARRY\", \"loadKg\": 5}, null]}, null],"
                        + " \"modifiedDutyAvailable\": true}",
                null);

        assertThat(listed.getStatus()).as(listed.getContentAsString()).isEqualTo(200);
    }

    @Test
    void whatIsTooLongSaysHowLongItMayBe() throws Exception {
        String goals =
                "{\"statement\": \"Lift\", \"scoreNow\": 4},".repeat(5) + "{\"statement\": \"Lift\", \"scoreNow\": 4}";
        String body = "{\"consent\": {\"employerLimits\": true, \"hr\": \"ALL\", \"insurer\": false}, \"signature\":"
                + " \"Pat Doyle\", \"goals\": [" + goals + "], \"concerns\": \"" + "x".repeat(2001) + "\"}";

        JsonNode errors = read(send(consentForm(), patient, body, null)).get("errors");

        assertThat(errors.findValuesAsString("message"))
                .contains("Give at most 5 of these.", "At most 2000 characters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases/{}",
                "/api/v1/cases/{}/progress",
                "/api/v1/tasks/{}/form",
                "/tasks/{}",
                "/cases/{}",
                "/cases/{}/photos/{}",
                "/cases/{}/duty-file"
            })
    void anIdThatIsNoneIsNotFoundAsOneThatIsUnknown(String address) throws Exception {
        String unknown = UUID.randomUUID().toString();
        MockHttpServletResponse expected = open(address.replace("{}", unknown), house.id("therapist"));
        MockHttpServletResponse answer = open(address.replace("{}", "1"), house.id("therapist"));

        assertThat(expected.getStatus()).isEqualTo(404);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo(expected.getContentType());
        assertThat(answer.getContentAsString())
                .isEqualTo(expected.getContentAsString().replace(unknown, "1"));
    }

    @Test
    void aCompletedTaskSaysWhoAndWhen() throws Exception {
        assertThat(send(consentForm(), patient, CONSENT, null).getStatus()).isEqualTo(200);

        for (MockHttpServletResponse late :
                List.of(send(consentForm(), patient, CONSENT, null), open(consentForm(), patient))) {
            assertThat(late.getStatus()).isEqualTo(409);
            assertThat(late.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            assertThat(read(late).get("completedBy").asString()).isEqualTo("Pat Doyle");
            assertThat(read(late).get("completedAt").asString()).startsWith("2026-03-02T09:00");
        }
        assertThat(told("consent-given")).isEqualTo(1);
    }

    @Test
    void anAnswerRepeatedUnderItsKeyIsAnsweredAsTheFirst() throws Exception {
        String longKey = "k".repeat(300);
        MockHttpServletResponse first = send(consentForm(), patient, CONSENT, longKey);
        MockHttpServletResponse again = send(consentForm(), patient, CONSENT, longKey);

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(told("consent-given")).isEqualTo(1);
    }

    @Test
    void aKeyUsedForAnotherFormIsNoRepetition() throws Exception {
        assertThat(send(consentForm(), patient, CONSENT, "same").getStatus()).isEqualTo(200);
        MockHttpServletResponse other =
                send("/api/v1/cases/" + caseId + "/actions/report-problem", patient, "{\"wantsCall\": true}", "same");

        assertThat(other.getStatus()).as(other.getContentAsString()).isEqualTo(200);
    }

    @Test
    void anAnswerOnBehalfIsMarkedAndProven() throws Exception {
        String how = ", \"onBehalf\": {\"how\": \"PHONE\", \"on\": \"2026-03-02\"%s}}";
        String body = CONSENT.substring(0, CONSENT.length() - 1);

        UUID therapist = house.id("therapist");
        assertThat(send(consentForm(), therapist, CONSENT, null).getStatus()).isEqualTo(422);
        assertThat(send(consentForm(), therapist, body + how.formatted(""), null)
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(consentForm(), therapist, body + how.formatted(", \"proof\": \"Ann Bell heard it\""), null)
                        .getStatus())
                .isEqualTo(200);

        String seen = open("/api/v1/cases/" + caseId, patient).getContentAsString();
        assertThat(seen).contains("entered by Tara Quinn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"how": "SIGN", "on": "2026-03-02", "proof": "Ann Bell"}   | onBehalf.how
                    {"how": "PHONE", "on": "last week", "proof": "Ann Bell"}   | onBehalf.on
                    {"how": "PHONE", "proof": "Ann Bell"}                      | onBehalf.on
                    {"how": "PHONE", "on": "2026-03-02"}                       | onBehalf.proof
                    """)
    void whatIsWrongOfATalkIsSaidByItsField(String onBehalf, String field) throws Exception {
        String body = CONSENT.substring(0, CONSENT.length() - 1) + ", \"onBehalf\": " + onBehalf + "}";

        MockHttpServletResponse answer = send(consentForm(), house.id("therapist"), body, null);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(fields(answer)).containsExactly(field);
    }
}
