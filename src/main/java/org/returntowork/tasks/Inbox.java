package org.returntowork.tasks;

import java.util.List;

/** An inbox as its page shows it: what to do, what to look at today, and what to know. */
record Inbox(List<Row> tasks, List<Note> lookToday, List<Note> notices) {

    /** A task in words. */
    record Row(String url, String title, String about, String due, boolean overdue) {}

    /** A notice in words. */
    record Note(Long id, String text, String about, String caseUrl) {}
}
