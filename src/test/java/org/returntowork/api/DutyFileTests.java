package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A file of duties is tried, then sent as the list it became. */
class DutyFileTests extends ReferredCases {

    private static final String FILE = "name;core;minutesPerShift;kind;loadKg\r\nPick;YES;240;CARRY;12,5\r\n";

    @Test
    void whatTheDryRunAnswersIsTakenByTheForm() throws Exception {
        JsonNode tried = read(tryOut(FILE, employer));
        assertThat(tried.path("errorFree").asBoolean()).isTrue();
        send("/api/v1/tasks/" + task("consent-and-goals") + "/form", patient, CONSENT, null);
        ObjectNode list = json.createObjectNode().put("modifiedDutyAvailable", true);
        list.set("duties", tried.path("duties"));

        MockHttpServletResponse taken =
                send("/api/v1/tasks/" + task("list-duties") + "/form", employer, list.toString(), null);

        assertThat(taken.getStatus()).as(taken.getContentAsString()).isEqualTo(200);
    }

    @Test
    void eachErrorIsSaidInPlainWords() throws Exception {
        JsonNode error = read(tryOut(FILE.replace("240", "all day"), employer)).at("/errors/0");

        assertThat(error.path("row").asInt()).isEqualTo(2);
        assertThat(error.path("column").asString()).isEqualTo("minutesPerShift");
        assertThat(error.path("message").asString()).startsWith("“all day” is not a whole number");
    }

    @Test
    void whatTheFormsOwnRulesRefuseIsSaidAsOnItsPage() throws Exception {
        JsonNode errors = read(tryOut(FILE.replace("Pick", "x".repeat(201)).replace("YES", "MAYBE"), employer))
                .path("errors");

        assertThat(errors.findValuesAsString("message"))
                .containsExactlyInAnyOrder(
                        "At most 200 characters.", "“MAYBE” is none of the words for this column: YES, NO, NOT_SURE.");
    }

    @Test
    void patientsListNoDuties() throws Exception {
        assertThat(tryOut(FILE, patient).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse tryOut(String file, UUID person) throws Exception {
        return web.perform(post("/api/v1/duty-lists/dry-run")
                        .with(SignInAs.person(person))
                        .with(csrf())
                        .contentType(MediaType.valueOf("text/csv"))
                        .content(file))
                .andReturn()
                .getResponse();
    }
}
