package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.SignInAs;
import org.returntowork.progress.WorkLogEntries;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A warning sign counts and is answered at once, whatever else is wrong with the answer that it stands in. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@Import(PlayedCases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class WarningSignsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 24);

    @Autowired
    private MockMvc web;

    @Autowired
    private PlayedCases cases;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private WorkLogEntries entries;

    @Autowired
    private JdbcClient database;

    private List<Playing> atWork;

    @BeforeAll
    void playToTheSecondStage() {
        atWork = cases.play(
                        ScenarioFiles.included("not-there-on-the-first-shift.yaml")
                                .get(0),
                        10)
                .get(0);
        cases.moveTo(atWork.get(0), LocalDateTime.parse("2026-03-24T18:00"));
    }

    @Test
    void inAnEntryThatIsNotCompleteItIsHeardOnceAndNothingElseIsKept() throws Exception {
        Playing one = atWork.get(0);
        for (int sent = 0; sent < 2; sent++) {
            MockHttpServletResponse wrong = send(one, entry(one).param("workedMinutes", "many"));
            assertThat(wrong.getStatus()).isEqualTo(422);
            assertThat(wrong.getContentAsString())
                    .containsSubsequence("Stop work now. In an emergency call", "href=\"tel:", "Your work log", "many")
                    .containsSubsequence("We have told your therapist.", "Your therapist knows already.")
                    .doesNotContain("Then send this page.");
        }
        assertThat(open(one.caseId)).contains("urgent-review", "keep-work-log");
        assertThat(entries.findByCaseIdAndShiftDate(one.caseId, TODAY)).isEmpty();
        assertThat(reports(one.caseId)).isEqualTo(1);

        MockHttpServletResponse corrected = send(
                one,
                entry(one)
                        .param("workedMinutes", "120")
                        .param("lessBecause", "SYMPTOMS")
                        .param("painBefore", "3")
                        .param("painPeak", "6")
                        .param("effort", "6")
                        .param("newNumbnessOrWeakness", "false"));
        assertThat(corrected.getStatus()).isEqualTo(200);
        assertThat(corrected.getContentAsString())
                .contains("Stop work now. In an emergency call", "href=\"tel:", "To my return")
                .doesNotContain("To the case");
        assertThat(entries.findByCaseIdAndShiftDate(one.caseId, TODAY)).isPresent();
        assertThat(told(one.caseId, "urgent-stop")).isEqualTo(1);
        assertThat(reports(one.caseId)).isEqualTo(1);
    }

    @Test
    void onceWorkIsStoppedNothingIsSaidOfAShift() throws Exception {
        Playing one = atWork.get(5);
        assertThat(inInbox(one)).contains("Your shift on Tuesday 24 March");
        send(one, post("/cases/" + one.caseId + "/actions/report-problem").param("redFlags", "FOOT_DROP"));

        assertThat(open(one.caseId)).contains("keep-work-log");
        assertThat(inInbox(one)).doesNotContain("Your shift on", "Due ");
    }

    /** What the patient's inbox says of this log. */
    private String inInbox(Playing one) throws Exception {
        String page = send(one, get("/inbox")).getContentAsString();
        int from = page.indexOf(log(one));
        return page.substring(from, page.indexOf("</li>", from));
    }

    @Test
    void theDayOfTheCallIsSaidInWords() throws Exception {
        Playing one = atWork.get(6);
        MockHttpServletResponse answer = send(
                one, post("/cases/" + one.caseId + "/actions/report-problem").param("newNumbnessOrWeakness", "true"));

        assertThat(answer.getContentAsString())
                .contains("We call you by Wednesday 25 March.")
                .doesNotContain("2026-");
    }

    @Test
    void besideAnotherDayThatIsToBeShownFirstItIsHeard() throws Exception {
        Playing one = atWork.get(8);
        MockHttpServletResponse shown = send(one, entry(one).param("_picked", "2026-03-23"));

        assertThat(shown.getContentAsString())
                .contains("Stop work now. In an emergency call", "Your shift on Tuesday 24 March");
        assertThat(open(one.caseId)).contains("urgent-review");
    }

    @Test
    void besideAMorningThatIsSavedAloneItIsHeard() throws Exception {
        Playing one = atWork.get(9);
        LocalDate yesterday = TODAY.minusDays(1);
        MockHttpServletResponse answer = send(
                one,
                entry(one)
                        .param("_apart", "mornings")
                        .param("mornings[0].date", yesterday.toString())
                        .param("mornings[0].painNextMorning", "2"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("Stop work now. In an emergency call", "href=\"tel:");
        assertThat(open(one.caseId)).contains("urgent-review");
        assertThat(entries.findByCaseIdAndShiftDate(one.caseId, yesterday))
                .hasValueSatisfying(entry -> assertThat(entry.awaitsMorning()).isFalse());
        assertThat(entries.findByCaseIdAndShiftDate(one.caseId, TODAY)).isEmpty();
    }

    @Test
    void anotherSignInTheCorrectedEntryIsHeardAsWell() throws Exception {
        Playing one = atWork.get(1);
        send(one, entry(one));
        send(one, entry(one).param("redFlags", "SADDLE_NUMBNESS"));

        assertThat(reports(one.caseId)).isEqualTo(2);
    }

    @Test
    void inAReportThatIsTooLongItIsHeard() throws Exception {
        Playing one = atWork.get(2);
        MockHttpServletRequestBuilder report =
                post("/cases/" + one.caseId + "/actions/report-problem").param("redFlags", "FOOT_DROP");
        MockHttpServletResponse wrong = send(one, report.param("text", "x".repeat(2001)));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Stop work now. In an emergency call");
        assertThat(open(one.caseId)).contains("urgent-review");

        send(
                one,
                post("/cases/" + one.caseId + "/actions/report-problem")
                        .param("redFlags", "FOOT_DROP")
                        .param("text", "since noon"));
        assertThat(told(one.caseId, "urgent-stop")).isEqualTo(1);
        assertThat(reports(one.caseId)).as("the words are kept").isEqualTo(2);
    }

    @Test
    void throughTheInterfaceItIsHeardBesideWhatIsWrong() throws Exception {
        Playing one = atWork.get(3);
        MockHttpServletResponse wrong = send(
                one,
                post("/api/v1/cases/" + one.caseId + "/log-entries")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                        {"date": "2026-03-24", "workedMinutes": "many", "redFlags": ["FOOT_DROP"]}"""));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("\"field\":\"workedMinutes\"", "Stop work now", "\"EMERGENCY\"");
        assertThat(open(one.caseId)).contains("urgent-review");
    }

    @Test
    void onAPaperThatIsNotTypedInAsItShouldBeItIsHeard() throws Exception {
        Playing one = atWork.get(4);
        MockHttpServletResponse wrong = web.perform(post("/cases/" + one.caseId + "/actions/key-paper-logs")
                        .with(csrf())
                        .with(SignInAs.person(one.person("therapist").id()))
                        .param("keying", "FIRST")
                        .param("handedInOn", TODAY.toString())
                        .param("rows[0].date", TODAY.toString())
                        .param("rows[0].redFlags", "FOOT_DROP"))
                .andReturn()
                .getResponse();

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("A warning sign stands on this sheet");
        assertThat(open(one.caseId)).contains("urgent-review");
        assertThat(reports(one.caseId)).isEqualTo(1);
        assertThat(count("select count(*) from paper_sheet where case_id = :id", one.caseId))
                .isZero();
    }

    @Test
    void thePageHoldsWhatToDoBeforeAnythingIsSent() throws Exception {
        Playing one = atWork.get(3);
        for (String page : List.of(log(one), "/cases/" + one.caseId + "/actions/report-problem")) {
            assertThat(send(one, get(page)).getContentAsString())
                    .containsSubsequence("If yes: stop work", "href=\"tel:", "name=\"redFlags\"", "rtw-stop", "tel:")
                    .contains("Then send this page. Your therapist is told at once.")
                    .doesNotContain("Your therapist knows already.");
        }
    }

    private MockHttpServletRequestBuilder entry(Playing one) {
        return post(log(one)).param("date", TODAY.toString()).param("redFlags", "FOOT_DROP");
    }

    private String log(Playing one) {
        return "/tasks/" + task(one.caseId, "keep-work-log");
    }

    private MockHttpServletResponse send(Playing one, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf())
                        .with(SignInAs.person(one.person("patient").id())))
                .andReturn()
                .getResponse();
    }

    private UUID task(CaseId caseId, String form) {
        return openTasks.openIn(caseId).stream()
                .filter(open -> open.formKey().equals(form))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> open(CaseId caseId) {
        return openTasks.openIn(caseId).stream().map(OpenTask::formKey).toList();
    }

    private long reports(CaseId caseId) {
        return count("select count(*) from problem_report where case_id = :id", caseId);
    }

    private long told(CaseId caseId, String kind) {
        return count("select count(*) from timeline_entry where kind = '" + kind + "' and case_id = :id", caseId);
    }

    private long count(String sql, CaseId caseId) {
        return database.sql(sql)
                .param("id", UUID.fromString(caseId.toString()))
                .query(Long.class)
                .single();
    }
}
