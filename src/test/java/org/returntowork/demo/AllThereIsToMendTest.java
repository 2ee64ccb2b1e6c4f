package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.SignInAs;
import org.returntowork.tasks.OpenTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A page says at once all there is to mend: what cannot be read, what is missing, and what cannot be right here. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class AllThereIsToMendTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private OpenTasks openTasks;

    private PlayedCase listing;
    private PlayedCase working;

    @BeforeAll
    void oneCaseWaitsForItsDutiesAndOneIsAtWork() {
        listing = PlayedCase.included(application, "no-agreement", "2026-03-03T12:00");
        working = PlayedCase.included(application, "upgrade-at-the-edge", "2026-03-17T18:00");
    }

    @Test
    void inTheLogWhatIsMissingStandsBesideMinutesThatCannotBeRead() throws Exception {
        assertThat(toMend(
                        post("/tasks/" + task(working, "keep-work-log"))
                                .param("date", "2026-03-17")
                                .param("went", "OTHERWISE")
                                .param("workedMinutes", "abc"),
                        working,
                        "patient"))
                .containsExactly(
                        "f-workedMinutes",
                        "f-painBefore",
                        "f-painPeak",
                        "f-effort",
                        "f-newNumbnessOrWeakness",
                        "f-redFlags");
    }

    @Test
    void inTheListOfDutiesAllIsSaidOfEachRow() throws Exception {
        assertThat(toMend(
                        post("/tasks/" + task(listing, "list-duties"))
                                .param("duties[0].minutesPerShift", "abc")
                                .param("duties[2].name", "Pick")
                                .param("duties[2].core", "YES")
                                .param("duties[2].minutesPerShift", "1000"),
                        listing,
                        "employer"))
                .containsExactly(
                        "f-duties-0-name",
                        "f-duties-0-core",
                        "f-duties-0-minutesPerShift",
                        "f-duties-2-minutesPerShift",
                        "f-modifiedDutyAvailable");
    }

    @Test
    void onAPaperWhatCannotBeReadHidesNothingElse() throws Exception {
        assertThat(toMend(
                        post("/cases/" + working.id() + "/actions/key-paper-logs")
                                .param("keying", "FIRST")
                                .param("rows[0].date", "2026-03-16")
                                .param("rows[0].workedMinutes", "abc")
                                .param("rows[1].workedMinutes", "abc")
                                .param("rows[2].date", "2026-03-17")
                                .param("rows[2].workedMinutes", "abc")
                                .param("rows[3].date", "2026-03-18"),
                        working,
                        "therapist"))
                .containsExactly(
                        "f-handedInOn",
                        "f-rows-0-date",
                        "f-rows-0-workedMinutes",
                        "f-rows-1-date",
                        "f-rows-1-workedMinutes",
                        "f-rows-2-workedMinutes",
                        "f-rows-2-painBefore",
                        "f-rows-2-painPeak",
                        "f-rows-2-effort");
    }

    @Test
    void whoAnswersForSomebodyReadsOfTheFormAndOfTheTalkAtOnce() throws Exception {
        assertThat(toMend(
                        post("/tasks/" + task(working, "keep-work-log")).param("date", "2026-03-17"),
                        working,
                        "therapist"))
                .contains("f-went", "f-painBefore", "f-onBehalf-how");
    }

    private List<String> toMend(MockHttpServletRequestBuilder request, PlayedCase played, String role)
            throws Exception {
        String page = web.perform(request.with(csrf()).with(SignInAs.person(played.id(role))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Pattern.compile("<a href=\"#(f-[\\w-]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private Object task(PlayedCase played, String form) {
        return openTasks.openIn(played.id()).stream()
                .filter(open -> open.formKey().equals(form))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
