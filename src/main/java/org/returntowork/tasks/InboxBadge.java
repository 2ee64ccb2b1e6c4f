package org.returntowork.tasks;

import org.returntowork.access.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page say how much waits in the inbox; null on pages that are open. */
@ControllerAdvice(annotations = Controller.class)
class InboxBadge {

    private final CurrentUser currentUser;
    private final OpenTasks tasks;

    InboxBadge(CurrentUser currentUser, OpenTasks tasks) {
        this.currentUser = currentUser;
        this.tasks = tasks;
    }

    @ModelAttribute("inboxCount")
    Integer inboxCount() {
        return currentUser.find().map(tasks::countOf).orElse(null);
    }
}
