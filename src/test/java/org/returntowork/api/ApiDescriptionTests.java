package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.access.SignInAs;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The JSON API as its description tells it to whoever writes a program for it. */
class ApiDescriptionTests extends ReferredCases {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/v1/tasks/{id}/form                  | list-duties      | ListDuties
                    /api/v1/tasks/{id}/form                  | review-progress  | ReviewAnswer
                    /api/v1/cases/{caseId}/actions/{action}  | add-contact      | AddContact
                    """)
    void theDescriptionNamesEachFormsFields(String path, String key, String form) throws Exception {
        JsonNode api = read(open("/v3/api-docs", patient));

        JsonNode body =
                api.get("paths").get(path).at("/post/requestBody/content").get("application/json");
        assertThat(body.at("/schema/oneOf").toString()).contains("\"#/components/schemas/" + key + "\"");
        JsonNode schemas = api.at("/components/schemas");
        assertThat(schemas.get(key).at("/allOf/0/$ref").asString()).endsWith("/" + form);
        assertThat(schemas.get(key).at("/allOf/1/properties/onBehalf/$ref").asString())
                .endsWith("/OnBehalfForm");
        assertThat(schemas.get(form).get("properties").isEmpty()).isFalse();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theDescriptionIsMadeWithoutComplaint(CapturedOutput log) throws Exception {
        // It is kept by language, so in another one it is made anew.
        web.perform(get("/v3/api-docs").header("Accept-Language", "sw").with(SignInAs.person(patient)))
                .andExpect(status().isOk());

        assertThat(log.getOut()).doesNotContain("ModelConverter").doesNotContain(" ERROR ");
    }

    @Test
    void anEntryIsDescribedByItsForm() throws Exception {
        JsonNode body = read(open("/v3/api-docs", patient))
                .at("/paths/~1api~1v1~1cases~1{id}~1log-entries/post/requestBody/content");

        assertThat(body.properties()
                        .iterator()
                        .next()
                        .getValue()
                        .at("/schema/$ref")
                        .asString())
                .endsWith("/WorkLogForm");
    }

    @Test
    void aRowIsDescribedWithItsForm() throws Exception {
        JsonNode schemas = read(open("/v3/api-docs", patient)).at("/components/schemas");

        assertThat(schemas.at("/ListDuties/properties/duties/items/$ref").asString())
                .endsWith("/ListDutiesRow");
        assertThat(schemas.at("/RateDuties/properties/ratings/items/$ref").asString())
                .endsWith("/RateDutiesRow");
        assertThat(schemas.at("/ListDutiesRow/properties").propertyNames()).contains("minutesPerShift", "demands");
        assertThat(schemas.at("/RateDutiesRow/properties").propertyNames()).contains("ability");
        assertThat(schemas.has("ObjectNode")).isFalse();
    }

    @Test
    void theDescriptionListsEveryEndpointAndNeedsSignIn() throws Exception {
        web.perform(get("/v3/api-docs")).andExpect(redirectedUrl("/sign-in"));

        JsonNode paths = read(open("/v3/api-docs", patient)).get("paths");
        List<String> listed = new ArrayList<>();
        paths.propertyNames()
                .forEach(path -> paths.get(path)
                        .propertyNames()
                        .forEach(method -> listed.add(method + " " + path.replaceAll("\\{\\w+}", "{}"))));
        assertThat(listed)
                .contains(
                        "post /api/v1/cases",
                        "get /api/v1/cases",
                        "get /api/v1/cases/{}",
                        "get /api/v1/tasks",
                        "get /api/v1/tasks/{}/form",
                        "post /api/v1/tasks/{}/form",
                        "post /api/v1/cases/{}/log-entries",
                        "post /api/v1/cases/{}/actions/{}",
                        "get /api/v1/cases/{}/progress",
                        "get /api/v1/organisations/{}/progress");
    }
}
