package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An inbox: all of it can be reached, and it says what it says in plain words. */
class InboxPagesTests extends ReferredCases {

    private static final Pattern TASK = Pattern.compile("class=\"rtw-task\" href=\"/tasks/([^\"]+)\"");
    private static final Pattern EARLIER = Pattern.compile("href=\"(/inbox\\?know=[^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"(/inbox\\?after=[^\"]+)\"");

    @Test
    void everyTaskStandsOnOnePageHoweverManyAreDueTheSameDay() throws Exception {
        for (int i = 0; i < 119; i++) {
            database.sql("insert into open_task (id, case_id, form_key, step, owner_person, opened_at,"
                            + " due_at, is_open) select :id, case_id, form_key, step, owner_person, opened_at,"
                            + " due_at, true from open_task where id = :like")
                    .param("id", UUID.randomUUID())
                    .param("like", first())
                    .update();
        }

        List<String> shown = new ArrayList<>();
        String address = "/inbox";
        int pages = 0;
        while (address != null) {
            String page = open(address, patient).getContentAsString();
            assertThat(page).contains("<span class=\"rtw-badge\">99</span>");
            Matcher task = TASK.matcher(page);
            while (task.find()) {
                shown.add(task.group(1));
            }
            Matcher next = NEXT.matcher(page);
            address = next.find() ? next.group(1) : null;
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(shown).hasSize(120);
        assertThat(new HashSet<>(shown)).hasSize(120);
    }

    @Test
    void everyNoticeCanBeReachedAPageAtATimeAndTheListForTodayStandsApart() throws Exception {
        for (int i = 0; i < 120; i++) {
            notice("NEWS", "note-from-therapist", "[\"number " + i + "\"]", null);
        }
        notice("LOOK_TODAY", "problem", "[]", null);
        String first = open("/inbox", patient).getContentAsString();
        assertThat(first).contains("The patient reported a problem");

        Set<String> shown = new HashSet<>();
        String address = "/inbox";
        int pages = 0;
        while (address != null) {
            String page = open(address, patient).getContentAsString();
            Pattern.compile("number (\\d+)<").matcher(page).results().forEach(one -> shown.add(one.group(1)));
            Matcher next = EARLIER.matcher(page);
            address = next.find() ? next.group(1) : null;
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(shown).hasSize(120);
    }

    @Test
    void anothersNoticeIsNoPlaceToGoOnFrom() throws Exception {
        notice("NEWS", "problem", "[]", null);
        long theirs =
                database.sql("select max(id) from notice").query(Long.class).single();

        assertThat(open("/inbox?know=" + theirs, employer).getStatus()).isEqualTo(404);
    }

    @Test
    void allNewsOfThePageIsReadWithOneButton() throws Exception {
        notice("NEWS", "problem", "[]", null);
        assertThat(open("/inbox", patient).getContentAsString()).doesNotContain("Mark all of these as read");
        notice("NEWS", "log-words", "[\"2026-03-09\"]", null);
        String page = open("/inbox", patient).getContentAsString();
        String form = page.substring(page.indexOf("action=\"/notices/read\""));
        List<String> ids = Pattern.compile("name=\"id\" value=\"(\\d+)\"")
                .matcher(form.substring(0, form.indexOf("</form>")))
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(form).contains("Mark all of these as read", "name=\"_csrf\"");
        assertThat(ids).hasSize(2);
        MockHttpServletRequestBuilder all = post("/notices/read").with(SignInAs.person(patient));
        ids.forEach(id -> all.queryParam("id", id));

        assertThat(web.perform(all).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(open("/inbox", patient).getContentAsString()).contains("The patient reported a problem");
        assertThat(web.perform(all.with(csrf())).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/inbox");
        assertThat(open("/inbox", patient).getContentAsString())
                .doesNotContain("The patient reported a problem", "Mark as read");
    }

    @Test
    void aNoticeSaysItsDayAsPeopleDo() throws Exception {
        notice("NEWS", "shift-changed", "[\"2026-03-09\"]", null);

        assertThat(open("/inbox", patient).getContentAsString())
                .contains("A shift was changed: 9 March 2026")
                .doesNotContain("2026-03-09");
    }

    @Test
    void whatWaitsForThePatientHasAnotherNameForTheTherapist() throws Exception {
        UUID therapist = house.id("therapist");
        notice(therapist, "ESCALATION", "escalation", "[\"keep-work-log\"]", null);
        notice("REMINDER", "reminder", "[\"keep-work-log\"]", null);

        assertThat(open("/inbox", therapist).getContentAsString()).contains("Unanswered for too long: Work log");
        assertThat(open("/inbox", patient).getContentAsString()).contains("Soon due: Your work log");
        assertThat(open("/cases/" + caseId, therapist).getContentAsString())
                .contains("Goals and consent")
                .doesNotContain("Your goals, and who may know");
        assertThat(open("/cases/" + caseId, patient).getContentAsString()).contains("Your goals, and who may know");
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() throws Exception {
        UUID consent = task("consent-and-goals");
        notice("REMINDER", "reminder", "[\"consent-and-goals\"]", consent);
        assertThat(open("/inbox", patient).getContentAsString()).contains("Soon due:");

        assertThat(send("/api/v1/tasks/" + consent + "/form", patient, CONSENT, null)
                        .getStatus())
                .isEqualTo(200);

        assertThat(open("/inbox", patient).getContentAsString()).doesNotContain("Soon due:");
    }

    @Test
    void nobodyIsRemindedOfWhatIsNotDueAnyMore() throws Exception {
        UUID consent = task("consent-and-goals");
        notice("REMINDER", "reminder", "[\"consent-and-goals\"]", consent);
        assertThat(open("/inbox", patient).getContentAsString()).contains("Soon due:");

        database.sql("update open_task set due_at = null, remind_at = null, escalate_at = null where id = :id")
                .param("id", consent)
                .update();

        assertThat(open("/inbox", patient).getContentAsString()).doesNotContain("Soon due:");
    }

    private void notice(String kind, String key, String args, UUID task) {
        notice(patient, kind, key, args, task);
    }

    private void notice(UUID person, String kind, String key, String args, UUID task) {
        database.sql(
                        "insert into notice (person, case_id, kind, message_key, args, at, task_id)"
                                + " values (:person, :case, :kind, :key, :args, timestamp with time zone '2026-04-01 09:00:00Z', :task)")
                .param("person", person)
                .param("case", UUID.fromString(caseId))
                .param("kind", kind)
                .param("key", key)
                .param("args", args)
                .param("task", task)
                .update();
    }

    private UUID first() {
        return database.sql("select id from open_task where owner_person = :person order by opened_at limit 1")
                .param("person", patient)
                .query(UUID.class)
                .single();
    }
}
