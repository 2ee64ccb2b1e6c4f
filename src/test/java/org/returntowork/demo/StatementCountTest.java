package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mockito.invocation.InvocationOnMock;
import org.returntowork.access.SignInAs;
import org.returntowork.tasks.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Pages cost the same however long their lists grow, and an answer is one short transaction. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@Import({CountedDatabase.class, PlayedCases.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTest {

    private static final List<String> ROLES = List.of("therapist", "patient", "employer", "hr");
    private static final int MOST = 40;

    /** Answers that also begin or end another process, or weigh all that happened in a run. */
    private static final Map<String, Integer> MOST_BY_FORM = Map.of(
            "AgreePlan", 68,
            "RecommendModifications", 66,
            "RespondToModifications", 87,
            "ReviewAnswer", 58,
            "WorkLogForm", 63);

    private static final Scenario SCENARIO =
            ScenarioFiles.included("hold-peak.yaml").get(0);

    @Autowired
    private MockMvc web;

    @Autowired
    private PlayedCases cases;

    @MockitoSpyBean
    private Submissions submissions;

    /** By form: the commits and executions that its answer took. */
    private final Map<String, List<Integer>> answers = new TreeMap<>();

    private final Map<String, Integer> ofTwoCases = new TreeMap<>();
    private final Map<String, Integer> ofFiveCases = new TreeMap<>();
    private Map<String, Integer> ofFewEntries;
    private Map<String, Integer> ofManyEntries;

    /** All on one clock, which only moves forward. */
    @BeforeAll
    void playAndCount() throws Exception {
        doAnswer(this::countedAnswer).when(submissions).submit(any(), any(), any(), any());
        List<List<Playing>> groups = cases.play(SCENARIO, 2, 5);
        Playing few = groups.get(0).get(0);
        Playing many = groups.get(1).get(0);
        cases.moveTo(few, LocalDateTime.parse("2026-03-25T12:00"));
        for (String role : ROLES) {
            for (String page : List.of("/inbox", "/cases", "/api/v1/tasks", "/api/v1/cases")) {
                ofTwoCases.put(role + " " + page, statements(few, role, page));
                ofFiveCases.put(role + " " + page, statements(many, role, page));
            }
        }
        for (String page : List.of("/progress", "/progress.csv")) {
            ofTwoCases.put(page, statements(few, "hr", page));
            ofFiveCases.put(page, statements(many, "hr", page));
        }
        log(few, "2026-03-23", "2026-03-25");
        ofFewEntries = casePages(few);
        log(few, "2026-03-26", "2026-04-03");
        ofManyEntries = casePages(few);
    }

    private Object countedAnswer(InvocationOnMock call) throws Throwable {
        CountedDatabase.reset();
        Object outcome = call.callRealMethod();
        answers.merge(
                call.getArgument(1).getClass().getSimpleName(),
                List.of(CountedDatabase.COMMITS.get(), CountedDatabase.EXECUTIONS.get()),
                (one, other) -> one.get(1) > other.get(1) ? one : other);
        return outcome;
    }

    @Test
    void listsIssueAsManyStatementsForTwoCasesAsForFive() {
        assertThat(ofFiveCases).isEqualTo(ofTwoCases);
    }

    @Test
    void aCasePageIssuesNoMoreStatementsAsItsLogGrows() {
        assertThat(ofManyEntries).isEqualTo(ofFewEntries);
    }

    @Test
    void completingATaskIsOneCommitAndFewExecutions() {
        assertThat(answers).hasSizeGreaterThan(8);
        assertThat(answers.values()).extracting(counted -> counted.get(0)).containsOnly(1);
        assertThat(answers)
                .allSatisfy((form, counted) ->
                        assertThat(counted.get(1)).as(form).isLessThanOrEqualTo(MOST_BY_FORM.getOrDefault(form, MOST)));
    }

    private Map<String, Integer> casePages(Playing playing) throws Exception {
        Map<String, Integer> counts = new HashMap<>();
        for (String role : ROLES) {
            counts.put(role, statements(playing, role, "/cases/" + playing.caseId));
        }
        return counts;
    }

    /** After a first look, which fills what is read once and kept. */
    private int statements(Playing playing, String role, String page) throws Exception {
        look(playing, role, page);
        CountedDatabase.reset();
        look(playing, role, page);
        return CountedDatabase.EXECUTIONS.get();
    }

    private void look(Playing playing, String role, String page) throws Exception {
        web.perform(get(page).with(SignInAs.person(playing.person(role).id()))).andExpect(status().isOk());
    }

    private void log(Playing playing, String from, String until) {
        Step series = new YAMLMapper().readValue("""
                logs: { from: %s, until: %s, planned: 240, duties: [D1, D2], painBefore: 2, painPeak: 3, painNextMorning: 2, effort: 3 }
                """.formatted(from, until), Step.class);
        series.logs().steps("patient", null).forEach(step -> cases.goOn(playing, step));
    }
}
