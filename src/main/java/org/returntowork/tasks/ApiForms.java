package org.returntowork.tasks;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
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
    private final Look look;
    private final Heeding heeding;

    ApiForms(
            Desks desks, Submissions submissions, JsonMapper json, MessageSource messages, Look look, Heeding heeding) {
        this.desks = desks;
        this.submissions = submissions;
        this.json = json;
        this.messages = messages;
        this.look = look;
        this.heeding = heeding;
    }

    /** A form as it starts; {@code version} is to be sent back where it is given. */
    record Shown(String form, String version, Object values, Object facts) {}

    /**
     * What became of an answer.
     *
     * @param calls whom to call, where it is urgent
     */
    public record Answer(boolean completed, boolean urgent, String message, List<Call> calls) {}

    Shown shown(Desk desk) {
        if (desk.task() != null && !desk.task().open()) {
            throw new AlreadyDone(desk.task());
        }
        return look.at(() -> new Shown(
                desk.key(),
                desk.form().version(desk.caseId(), desk.reader()),
                desk.form().prefill(desk.caseId(), desk.reader()),
                desk.form().facts(desk.caseId(), desk.reader())));
    }

    /**
     * Answers a task with a body that holds its form's fields, and {@code onBehalf} beside them.
     *
     * @param key the sender's name for this submission; may be null
     */
    public Answer answer(UUID task, ObjectNode body, String key, SignedIn user, Locale locale) {
        return take(desks.task(task, user), body, key, locale);
    }

    /** What is of the wrong kind is an error of its field within {@code onBehalf}. */
    private OnBehalfForm onBehalf(JsonNode given) {
        try {
            return json.treeToValue(given, OnBehalfForm.class);
        } catch (DatabindException e) {
            e.prependPath(given, OnBehalfForm.PATH);
            throw e;
        }
    }

    Answer take(Desk desk, ObjectNode body, String key, Locale locale) {
        FormInput given = FormInput.of(body);
        try {
            return taken(desk, body, key, locale);
        } catch (InvalidForm | AlreadyDone | JacksonException e) {
            throw heeding.heed(desk, given)
                    .<RuntimeException>map(told -> new SignHeard(e, answer(desk, told, locale)))
                    .orElse(e);
        }
    }

    private Answer taken(Desk desk, ObjectNode body, String key, Locale locale) {
        JsonNode onBehalf = body.remove("onBehalf");
        JsonNode version = body.remove("version");
        Outcome outcome = submissions.take(
                desk,
                new Submissions.Submission(
                        json.treeToValue(body, desk.form().type()),
                        onBehalf == null ? null : onBehalf(onBehalf),
                        key,
                        version == null ? null : version.asString()));
        return answer(desk, outcome, locale);
    }

    private Answer answer(Desk desk, Outcome outcome, Locale locale) {
        String text = messages.getMessage(
                outcome.messageKey() == null ? desk.key() + ".done" : outcome.messageKey(),
                outcome.args().toArray(),
                messages.getMessage("answer.saved", null, locale),
                locale);
        return new Answer(outcome.completes(), outcome.urgent(), text, outcome.calls());
    }
}
