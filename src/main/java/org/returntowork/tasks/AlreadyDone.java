package org.returntowork.tasks;

/** The task was completed, or taken away, before this answer came. */
class AlreadyDone extends RuntimeException {

    private final transient OpenTask task;

    AlreadyDone(OpenTask task) {
        super("The task has already ended.");
        this.task = task;
    }

    OpenTask task() {
        return task;
    }
}
