package org.returntowork.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.returntowork.access.SignedIn;
import org.returntowork.cases.Referral;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.InvalidForm;
import org.returntowork.tasks.OnBehalfForm;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.returntowork.tasks.Submissions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Does what the scenario's people do, through the same forms as the pages and the API. */
@Component
@Profile("demo | play")
class Acting {

    private final Submissions submissions;
    private final OpenTasks openTasks;
    private final Directory directory;
    private final References references;
    private final JsonMapper json;

    Acting(Submissions submissions, OpenTasks openTasks, Directory directory, References references, JsonMapper json) {
        this.submissions = submissions;
        this.openTasks = openTasks;
        this.directory = directory;
        this.references = references;
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    void refer(Playing playing) {
        Scenario.Referral said = playing.scenario.referral();
        ObjectNode form = references.resolve(playing, said.form());
        List.of("organisation", "site", "therapist")
                .forEach(field -> form.put(field, playing.ids.get(field).toString()));
        form.set("patient", contact(playing.scenario.people().get("patient"), true));
        form.set("employer", contact(playing.scenario.people().get("employer"), false));
        Referral referral = json.treeToValue(form, Referral.class);
        SignedIn user = signedIn(playing.person(said.as()));
        try {
            playing.caseId = submissions.start("referral", referral, user, null);
        } catch (InvalidForm e) {
            throw new IllegalStateException("refused: " + codes(e), e);
        }
    }

    void act(Playing playing, Step step, LocalDateTime at) {
        if (step.submit() == null && step.act() == null) {
            return;
        }
        SignedIn user = signedIn(playing.person(step.as()));
        ObjectNode form = step.form() == null ? json.createObjectNode() : references.resolve(playing, step.form());
        try {
            if (step.submit() != null) {
                submit(playing, step, form, user);
            } else {
                Class<?> type = submissions.typeOf(step.act(), playing.caseId, user);
                Object record = json.treeToValue(form, type);
                submissions.act(step.act(), playing.caseId, record, user, onBehalf(step));
            }
            if (step.refused() != null) {
                playing.found(at, false, "the form is refused for " + step.refused(), "it was taken");
            }
        } catch (InvalidForm e) {
            TreeSet<String> fields = fields(e);
            if (step.refused() == null) {
                throw new IllegalStateException("refused: " + codes(e), e);
            }
            playing.found(
                    at, fields.containsAll(step.refused()), "the form is refused for " + step.refused(), codes(e));
        }
    }

    private void submit(Playing playing, Step step, ObjectNode form, SignedIn user) {
        Person owner = playing.person(step.owner());
        OpenTask task = openTask(playing, step.submit(), owner)
                .orElseThrow(() -> new IllegalStateException("there is no such open task, only "
                        + openTasks.openIn(playing.caseId).stream()
                                .map(OpenTask::formKey)
                                .toList()));
        Object record = json.treeToValue(form, submissions.typeOf(task.id(), user));
        submissions.submit(task.id(), record, user, onBehalf(step));
    }

    private Optional<OpenTask> openTask(Playing playing, String formKey, Person owner) {
        return openTasks.openIn(playing.caseId).stream()
                .filter(task -> task.formKey().equals(formKey) && isOf(owner, task))
                .findFirst();
    }

    static boolean isOf(Person person, OpenTask task) {
        boolean hr =
                person.is(Role.HR) && task.ownerHr() != null && task.ownerHr().equals(person.organisation());
        return hr || person.id().equals(task.ownerPerson());
    }

    private SignedIn signedIn(Person known) {
        Person person = directory.person(known.id());
        return new SignedIn(person.id(), person.name(), person.roles(), person.organisation(), person.clinic());
    }

    private static OnBehalfForm onBehalf(Step step) {
        Step.ForSomebody said = step.onBehalf();
        return said == null ? null : new OnBehalfForm(said.how(), said.on(), said.interpreter(), said.proof());
    }

    private ObjectNode contact(Scenario.Participant said, boolean patient) {
        ObjectNode contact = json.createObjectNode()
                .put("name", said.name())
                .put("email", said.email())
                .put("phone", said.phone());
        if (patient) {
            contact.put("language", said.language())
                    .put("interpreter", said.interpreter())
                    .put("employeeNumber", said.employeeNumber());
        }
        return contact;
    }

    private static TreeSet<String> fields(InvalidForm e) {
        TreeSet<String> fields = new TreeSet<>();
        e.errors().getFieldErrors().stream().map(FieldError::getField).forEach(fields::add);
        return fields;
    }

    private static List<String> codes(InvalidForm e) {
        return e.errors().getAllErrors().stream()
                .map(error -> (error instanceof FieldError field ? field.getField() + " " : "") + error.getCode())
                .toList();
    }
}
