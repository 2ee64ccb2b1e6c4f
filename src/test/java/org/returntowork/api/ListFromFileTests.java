package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** The employer brings the list of duties from a file, on the pages beside the form. */
class ListFromFileTests extends ReferredCases {

    private static final String ROWS = "name,minutesPerShift,kind,loadKg\r\nPick,240,CARRY,12.5\r\nPack,a while,,\r\n";

    private static final String STATEMENTS = "O*NET-SOC Code\tTask ID\tTask\tTask Type\n"
            + "99-1001.00\t1\tPolish bells, and ring them.\tSupplemental\n"
            + "99-1001.00\t2\tCarry bells up the tower for everybody in the parish, whatever the"
            + " weather, whenever it is asked.\tCore\n";

    private UUID list;

    @BeforeEach
    void thePatientConsents() throws Exception {
        send("/api/v1/tasks/" + task("consent-and-goals") + "/form", patient, CONSENT, null);
        list = task("list-duties");
    }

    @Test
    void whatWasTypedWaitsWhileAFileIsTriedAndItsReadyDutiesAreAdded() throws Exception {
        MockHttpServletResponse aside =
                posted(post("/tasks/" + list).param("duties[0].name", "Sweep").param("_aside", "duty-file"), employer);
        assertThat(aside.getRedirectedUrl()).isEqualTo("/cases/" + caseId + "/duty-file");

        MockHttpServletResponse tried = posted(
                multipart("/cases/" + caseId + "/duty-file")
                        .file(new MockMultipartFile(
                                "file", "duties.csv", "text/csv", ROWS.getBytes(StandardCharsets.UTF_8))),
                employer);
        assertThat(tried.getContentAsString())
                .contains("2 duties found, one thing to mend", "“a while” is not a whole number", "12.5 kg")
                .contains("Add the one duty that is ready")
                .doesNotContain("??");
        assertThat(form()).doesNotContain("value=\"Pick\"");

        MockHttpServletResponse added =
                posted(post("/cases/" + caseId + "/duty-file/add").param("text", ROWS), employer);
        assertThat(added.getRedirectedUrl()).isEqualTo("/tasks/" + list + "#f-duties");
        assertThat(form()).contains("value=\"Sweep\"", "value=\"Pick\"").doesNotContain("value=\"Pack\"");

        posted(
                post("/cases/" + caseId + "/duty-file/add")
                        .param("text", ROWS.replace("a while", "30"))
                        .param("instead", "true"),
                employer);
        assertThat(form())
                .containsOnlyOnce("value=\"Pick\"")
                .contains("value=\"Pack\"")
                .doesNotContain("value=\"Sweep\"");
    }

    @Test
    void whatIsLongerThanTheCasesShiftIsNotReadyAndNotAdded() throws Exception {
        String rows = "name,minutesPerShift,kind,demandMinutesPerShift\nPick,240,,\nPack,999,,\nSweep,60,STAND,481\n";

        String page = posted(multipart("/cases/" + caseId + "/duty-file").param("text", rows), employer)
                .getContentAsString();
        posted(post("/cases/" + caseId + "/duty-file/add").param("text", rows), employer);

        assertThat(page)
                .contains("Row 3, minutesPerShift:", "Row 4, demandMinutesPerShift:")
                .contains("This is longer than the shift of 480 minutes.", "Add the one duty that is ready");
        assertThat(form())
                .contains("value=\"Pick\"")
                .doesNotContain("value=\"Pack\"")
                .doesNotContain("value=\"Sweep\"");
    }

    @Test
    void theFileOfOccupationsIsPointedToItsOwnPage() throws Exception {
        String page = posted(multipart("/cases/" + caseId + "/duty-file").param("text", STATEMENTS), employer)
                .getContentAsString();

        assertThat(page).contains("one thing to mend", "“Tasks of an occupation”");
    }

    @Test
    void pastedRowsAreTriedAndStandThereToBeMended() throws Exception {
        String page = posted(
                        multipart("/cases/" + caseId + "/duty-file").param("text", "name\tminutesPerShift\nPick\t2000"),
                        employer)
                .getContentAsString();

        assertThat(page).contains("Not ready yet", "Pick\t2000</textarea>").doesNotContain("duty-file/add");
        assertThat(posted(multipart("/cases/" + caseId + "/duty-file"), employer)
                        .getContentAsString())
                .contains("There is nothing to read.");
    }

    @Test
    void tickedTasksOfAnOccupationBecomeDutiesThatSayWhereTheyAreFrom() throws Exception {
        String found = statements("99-1001.00").getContentAsString();
        assertThat(found)
                .contains("99-1001.00: 2 tasks", "O*NET counts it as core", "under CC BY 4.0")
                .contains("name=\"other\" value=\"Polish bells, and ring them.\"");

        posted(
                post("/cases/" + caseId + "/occupation/add")
                        .param("other", "Polish bells, and ring them.")
                        .param(
                                "core",
                                "Carry bells up the tower for everybody in the parish, whatever the weather,"
                                        + " whenever it is asked."),
                employer);

        assertThat(form())
                .contains("value=\"Polish bells, and ring them\"")
                .contains("value=\"Carry bells up the tower for everybody in the parish, whatever the weather …\"")
                .contains("whenever it is asked. (O*NET by USDOL/ETA, CC BY 4.0)</textarea>")
                .contains("value=\"O*NET counts it as core; please check it against this job.\"")
                .contains("value=\"NOT_SURE\" checked")
                .doesNotContain("value=\"YES\" checked");
    }

    @Test
    void anOccupationThatIsNotInTheFileIsToldOfWithWhatWasTyped() throws Exception {
        MockHttpServletResponse answer = statements("Bell ringers");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("is not in this file", "value=\"Bell ringers\"");
    }

    @Test
    void programsReadAnOccupationToo() throws Exception {
        JsonNode found = read(occupation("99-1001", employer));
        assertThat(found.at("/statements/0/core").asBoolean()).isTrue();
        assertThat(found.at("/statements/1/text").asString()).isEqualTo("Polish bells, and ring them.");

        MockHttpServletResponse refused = occupation("11-1111", employer);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(read(refused).at("/errors/0/message").asString()).contains("11-1111");
        assertThat(occupation("99-1001", patient).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyThoseWhoFillTheListInReachThesePages() throws Exception {
        UUID therapist = house.id("therapist");
        for (String page : new String[] {"duty-file", "occupation"}) {
            String address = "/cases/" + caseId + "/" + page;
            assertThat(open(address, patient).getStatus()).isEqualTo(404);
            assertThat(open(address, UUID.randomUUID()).getStatus()).isNotEqualTo(200);
            assertThat(open(address, employer).getStatus()).isEqualTo(200);
            assertThat(open(address, therapist).getStatus()).as("on behalf").isEqualTo(200);
            assertThat(posted(post(address + "/add").param("text", ROWS), patient)
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void theExampleIsThere() throws Exception {
        assertThat(open("/duty-list.csv", employer).getStatus()).isEqualTo(200);
    }

    private String form() throws Exception {
        return open("/tasks/" + list, employer).getContentAsString();
    }

    private MockHttpServletResponse statements(String occupation) throws Exception {
        return posted(
                multipart("/cases/" + caseId + "/occupation")
                        .file(new MockMultipartFile(
                                "file",
                                "Task Statements.txt",
                                "text/plain",
                                STATEMENTS.getBytes(StandardCharsets.UTF_8)))
                        .param("occupation", occupation),
                employer);
    }

    private MockHttpServletResponse occupation(String occupation, UUID person) throws Exception {
        return posted(
                post("/api/v1/duty-lists/occupation")
                        .param("occupation", occupation)
                        .contentType(MediaType.valueOf("text/tab-separated-values"))
                        .content(STATEMENTS),
                person);
    }

    private MockHttpServletResponse posted(AbstractMockHttpServletRequestBuilder<?> request, UUID person)
            throws Exception {
        return web.perform(request.with(SignInAs.person(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
