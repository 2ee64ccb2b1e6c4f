package org.returntowork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.access.SignInAs;
import org.returntowork.demo.PlayedCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** The course of a played return on its pages, on the morning after a transfer that was ordered beyond the limits. */
@SpringBootTest(properties = {"rtw.clock.starts-at=2026-02-15T09:00:00Z", "rtw.play.database=course"})
@AutoConfigureMockMvc
@ActiveProfiles("play")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class CoursePagesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    private PlayedCase played;

    @BeforeAll
    void playUntilTheReview() {
        played = PlayedCase.included(application, "v3-lumbar-disc", "2026-05-09T11:30:00");
    }

    @Test
    void theTherapistSeesPainWorkAndWhatHappenedBeside() throws Exception {
        assertThat(page("therapist", "/cases/" + played.id()))
                .contains("How the return has gone")
                .contains("Pain in the morning has been at or below the usual 3 for one shift;"
                        + " the highest was 5, after the shift of 6 May.")
                .contains("6 May: Beyond the plan: Heavier than allowed (Move patients between bed and chair)")
                .contains("6 April: Late from 6 April, there on 20 April"
                        + " (Ceiling lift and slide sheets instead of moving patients by hand)")
                .contains("Stage 3, ", "Baseline 3, a morning is raised from 5.")
                .contains("<span>decisions:</span>", "<span>next stage</span>", "Swipe for the earlier ones")
                .contains("<span class=\"rtw-quiet\">M1</span> <strong>Ceiling lift and slide sheets")
                .contains("Why not yet the next stage", "The rules now say: Stay at this stage.")
                .doesNotContain("??");
    }

    @Test
    void thePatientSeesTheSamePictureInWordsOfTheirOwn() throws Exception {
        assertThat(page("patient", "/cases/" + played.id()))
                .contains("How it has gone so far", "your usual 3", "sore: 5")
                .contains("3 more shifts as planned, and your next step can be looked at.")
                .contains("6 May: Beyond the plan: Heavier than allowed (Move patients between bed and chair)")
                .doesNotContain("??");
    }

    @Test
    void thePatientReadsSentencesWhereTheTherapistReadsRules() throws Exception {
        String patient = page("patient", "/cases/" + played.id());

        assertThat(page("therapist", "/cases/" + played.id())).contains("<strong>R3</strong>", "(rule R3)");
        assertThat(patient)
                .contains("What was decided", "All went well. Nothing speaks against the next stage.")
                .doesNotContainPattern("\\bR[0-5][a-i]?\\b")
                .doesNotContainPattern(">[^<]*aseline");
    }

    @Test
    void whatThePatientNeedNotKnowIsFoldedAwayNearTheEnd() throws Exception {
        String patient = page("patient", "/cases/" + played.id());
        int more = patient.indexOf("For those who want to know more");

        assertThat(more).isGreaterThan(patient.indexOf("rtw-grid"));
        assertThat(patient.substring(0, more)).doesNotContain("rtw-strength", "Sedentary", "How hard the job is");
        assertThat(patient.substring(more)).contains("rtw-strength");
    }

    @Test
    void theReviewShowsItBesideTheRecommendation() throws Exception {
        String task = database.sql("select id from open_task where case_id = :id and form_key = 'review-progress'"
                        + " and is_open")
                .param("id", played.id().value())
                .query(String.class)
                .single();
        assertThat(page("therapist", "/tasks/" + task))
                .contains("rtw-chart", "How the return has gone", "6 May: Beyond the plan: Heavier than allowed");
        assertThat(page("therapist", "/api/v1/tasks/" + task + "/form"))
                .contains("\"stretches\"", "\"painNextMorning\":5")
                .doesNotContain("\"drawing\"");
    }

    @Test
    void theApiGivesTheFiguresAndNotThePicture() throws Exception {
        assertThat(page("patient", "/api/v1/cases/" + played.id()))
                .contains("\"what\":\"BEYOND_PLAN\"", "\"what\":\"LATE\"", "\"painPeak\":6")
                .doesNotContain("\"drawing\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"employer", "hr"})
    void atWorkNobodySeesAnyOfIt(String role) throws Exception {
        assertThat(page(role, "/cases/" + played.id()))
                .contains("The present stage goes on until the next review.")
                .doesNotContain("rtw-chart", "aseline", "can be looked at", "??");
        assertThat(page(role, "/api/v1/cases/" + played.id()))
                .contains("\"goesOn\":{\"because\":\"UNTIL_REVIEW\",\"modifications\":[]")
                .doesNotContain("stretches", "aseline", "moreShifts");
    }

    private String page(String role, String address) throws Exception {
        return web.perform(get(address).with(SignInAs.person(played.id(role))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
