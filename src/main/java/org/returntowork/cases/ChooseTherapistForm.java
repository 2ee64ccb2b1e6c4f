package org.returntowork.cases;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Lets HR ask another therapist. */
@Component
class ChooseTherapistForm implements TaskForm<ChooseTherapist> {

    private final Cases cases;
    private final Directory directory;
    private final Timeline timeline;

    ChooseTherapistForm(Cases cases, Directory directory, Timeline timeline) {
        this.cases = cases;
        this.directory = directory;
        this.timeline = timeline;
    }

    /** Whom HR can ask. */
    record Facts(List<Option> therapists) {}

    @Override
    public String formKey() {
        return "choose-therapist";
    }

    @Override
    public Class<ChooseTherapist> type() {
        return ChooseTherapist.class;
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        return new Facts(directory.therapists().stream()
                .filter(person -> !person.id().equals(cases.get(caseId).therapist()))
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList());
    }

    @Override
    public void check(CaseId caseId, ChooseTherapist form, Actor actor, Errors errors) {
        if (directory.therapists().stream().map(Person::id).noneMatch(form.therapist()::equals)) {
            errors.rejectValue("therapist", "referral.therapist.unknown");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, ChooseTherapist form, Actor actor) {
        cases.get(caseId)
                .assign(form.therapist(), directory.person(form.therapist()).clinic());
        timeline.add(caseId, "therapist-chosen", actor, Audience.HR);
        return Outcome.COMPLETE;
    }
}
