package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An inbox with more than a page can show. */
class InboxPagesTests extends ReferredCases {

    private static final Pattern TASK = Pattern.compile("class=\"rtw-task\" href=\"/tasks/([^\"]+)\"");
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

    private UUID first() {
        return database.sql("select id from open_task where owner_person = :person order by opened_at limit 1")
                .param("person", patient)
                .query(UUID.class)
                .single();
    }
}
