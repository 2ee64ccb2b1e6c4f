package org.returntowork.tasks;

import java.util.List;
import java.util.UUID;

/**
 * An inbox as its page shows it: what to do, what to look at today, and what to know.
 *
 * @param next the task after which the next page begins; null where this is the last
 * @param nextToLookAt the same for the list for today
 * @param nextToKnow the same for what is good to know
 * @param news which of the notices can be marked as read together
 */
record Inbox(
        List<Row> tasks,
        UUID next,
        List<Note> lookToday,
        Long nextToLookAt,
        List<Note> notices,
        Long nextToKnow,
        List<Long> news) {

    public boolean isEmpty() {
        return tasks.isEmpty() && lookToday.isEmpty() && notices.isEmpty();
    }

    /** A task in words. */
    record Row(String url, String title, String about, String due, boolean overdue) {}

    /** A notice in words. */
    record Note(Long id, String text, String about, String caseUrl) {}
}
