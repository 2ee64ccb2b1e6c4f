package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.returntowork.access.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Pages cost the same however long their lists grow. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@Import({CountedDatabase.class, PlayedCases.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTest {

    private static final List<String> ROLES = List.of("therapist", "patient", "employer", "hr");
    private static final Scenario SCENARIO =
            ScenarioFiles.included("hold-peak.yaml").get(0);

    @Autowired
    private MockMvc web;

    @Autowired
    private PlayedCases cases;

    private final Map<String, Integer> ofTwoCases = new TreeMap<>();
    private final Map<String, Integer> ofFiveCases = new TreeMap<>();
    private Map<String, Integer> ofFewEntries;
    private Map<String, Integer> ofManyEntries;

    /** All on one clock, which only moves forward. */
    @BeforeAll
    void playAndCount() throws Exception {
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

    @Test
    void listsIssueAsManyStatementsForTwoCasesAsForFive() {
        assertThat(ofFiveCases).isEqualTo(ofTwoCases);
    }

    @Test
    void aCasePageIssuesNoMoreStatementsAsItsLogGrows() {
        assertThat(ofManyEntries).isEqualTo(ofFewEntries);
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
