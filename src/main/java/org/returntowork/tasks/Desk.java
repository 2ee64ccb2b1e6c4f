package org.returntowork.tasks;

import java.util.UUID;
import java.util.regex.Pattern;
import org.returntowork.access.Actor;
import org.returntowork.access.OnBehalf;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/**
 * A form in front of somebody who may fill it in.
 *
 * @param key the form key or the action's name: its template and the stem of its messages
 * @param caseId null for a form that opens a case
 * @param task the open task; null for an action
 * @param owner whose answer it is; null where HR shares the task, or for an action
 * @param ownerRole the owner's part in the case; for an action the actor's own
 */
record Desk(String key, Form<?> form, CaseId caseId, Actor actor, OpenTask task, UUID owner, Role ownerRole) {

    /** A day or an id; anything else names no draft. */
    private static final Pattern PICKED = Pattern.compile("[\\w-]{1,40}");

    /** Names the form for drafts and receipts. */
    String formOf() {
        if (task != null) {
            return "task:" + task.id();
        }
        return caseId == null ? "start:" + key : "action:" + caseId + ":" + key;
    }

    /** Names the draft of this input: one for each thing that can be picked, so that none becomes another's. */
    String draftOf(FormInput input) {
        String picked = form.pick() == null ? "" : input.value(form.pick().field());
        return PICKED.matcher(picked).matches() ? formOf() + Drafts.ABOUT + picked : formOf();
    }

    /** Whether the therapist answers for somebody else, which has to be marked. */
    boolean onBehalf() {
        return actor.role() == Role.THERAPIST && ownerRole != Role.THERAPIST;
    }

    /** Who reads the page: on behalf of somebody, only what they would read. */
    Actor reader() {
        return onBehalf() ? actor.onBehalfOf(new OnBehalf(owner, ownerRole, null, null, false, null)) : actor;
    }

    /** Where the form stands. */
    String path() {
        if (task != null) {
            return "/tasks/" + task.id();
        }
        return caseId == null ? "/start/" + key : "/cases/" + caseId + "/actions/" + key;
    }

    @SuppressWarnings("unchecked")
    Form<Object> anyForm() {
        return (Form<Object>) form;
    }
}
