package org.returntowork.tasks;

import java.util.Locale;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a form's record out of a JSON body and says what became of it. */
@Component
public class ApiForms {

    private final Desks desks;
    private final Submissions submissions;
    private final JsonMapper json;
    private final MessageSource messages;

    ApiForms(Desks desks, Submissions submissions, JsonMapper json, MessageSource messages) {
        this.desks = desks;
        this.submissions = submissions;
        this.json = json;
        this.messages = messages;
    }

    /** A form as it starts; {@code version} is to be sent back where it is given. */
    record Shown(String form, String version, Object values, Object facts) {}

    /** What became of an answer. */
    public record Answer(boolean completed, boolean urgent, String message) {}

    Shown shown(Desk desk) {
        if (desk.task() != null && !desk.task().open()) {
            throw new AlreadyDone(desk.task());
        }
        return new Shown(
                desk.key(),
                desk.form().version(desk.caseId(), desk.actor()),
                desk.form().prefill(desk.caseId(), desk.actor()),
                desk.form().facts(desk.caseId(), desk.actor()));
    }

    /**
     * Answers a task with a body that holds its form's fields, and {@code onBehalf} beside them.
     *
     * @param key the sender's name for this submission; may be null
     */
    public Answer answer(UUID task, ObjectNode body, String key, SignedIn user, Locale locale) {
        return take(desks.task(task, user), body, key, locale);
    }

    Answer take(Desk desk, ObjectNode body, String key, Locale locale) {
        JsonNode onBehalf = body.remove("onBehalf");
        JsonNode version = body.remove("version");
        Outcome outcome = submissions.take(
                desk,
                new Submissions.Submission(
                        json.treeToValue(body, desk.form().type()),
                        onBehalf == null ? null : json.treeToValue(onBehalf, OnBehalfForm.class),
                        key,
                        version == null ? null : version.asString()));
        String text = messages.getMessage(
                outcome.messageKey() == null ? desk.key() + ".done" : outcome.messageKey(),
                outcome.args().toArray(),
                messages.getMessage("answer.saved", null, locale),
                locale);
        return new Answer(outcome.completes(), outcome.urgent(), text);
    }
}
