package org.returntowork.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.returntowork.access.SignInAs;
import org.returntowork.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Opens everything there is about a case as one person, and keeps what they got to read. */
final class Reader {

    private static final List<String> ACTIONS = List.of(
            "clearance",
            "restriction",
            "key-paper-logs",
            "compare-paper-logs",
            "capacity-retest",
            "deputy",
            "add-contact",
            "change-consent",
            "replace-member",
            "change-shift",
            "bring-review-forward",
            "report-problem",
            "score-now",
            "put-on-hold",
            "not-there-today",
            "propose-modification",
            "core-worksheet",
            "dispute-core",
            "close-early",
            "keep-job");

    private final MockMvc web;
    private final JdbcClient database;

    Reader(MockMvc web, JdbcClient database) {
        this.web = web;
        this.database = database;
    }

    /** Every page about the case. */
    List<String> pagesOf(CaseId id) {
        List<String> pages = new ArrayList<>(List.of("/cases/" + id, "/cases/" + id + "/today"));
        ACTIONS.forEach(action -> pages.add("/cases/" + id + "/actions/" + action));
        tasksOf(id).forEach(task -> pages.add("/tasks/" + task));
        return pages;
    }

    /** Every address of the API about the case. */
    List<String> apiOf(CaseId id) {
        List<String> addresses = new ArrayList<>();
        for (String part : List.of("", "/today", "/progress")) {
            addresses.add("/api/v1/cases/" + id + part);
        }
        addresses.add("/api/v1/tasks?case=" + id);
        tasksOf(id).forEach(task -> addresses.add("/api/v1/tasks/" + task + "/form"));
        return addresses;
    }

    List<UUID> tasksOf(CaseId id) {
        return database.sql("select id from open_task where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    /** What the person reads at each address that is there for them. */
    Map<String, String> read(List<String> addresses, UUID person) throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String address : addresses) {
            MockHttpServletResponse answer = open(address, person);
            assertThat(answer.getStatus()).as(address).isIn(200, 302, 404, 409);
            if (answer.getStatus() != 404) {
                texts.put(
                        address,
                        answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                                + answer.getHeader("Location"));
            }
        }
        return texts;
    }

    MockHttpServletResponse open(String address, UUID person) throws Exception {
        return web.perform(get(address).with(SignInAs.person(person)))
                .andReturn()
                .getResponse();
    }
}
