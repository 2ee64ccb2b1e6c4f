package org.returntowork.cases;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Lets therapist and employer name somebody who acts for them in this case. */
@Component
class DeputyAction implements ActionForm<NameDeputy> {

    private final Cases cases;
    private final Deputies deputies;
    private final Directory directory;
    private final CaseCalendar calendar;
    private final Timeline timeline;

    DeputyAction(Cases cases, Deputies deputies, Directory directory, CaseCalendar calendar, Timeline timeline) {
        this.cases = cases;
        this.deputies = deputies;
        this.directory = directory;
        this.calendar = calendar;
        this.timeline = timeline;
    }

    /** Colleagues who can stand in. */
    record Facts(List<Option> colleagues) {}

    @Override
    public String action() {
        return "deputy";
    }

    @Override
    public Class<NameDeputy> type() {
        return NameDeputy.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return (actor.role() == Role.THERAPIST || actor.role() == Role.EMPLOYER)
                && cases.get(caseId).standing() != Standing.CLOSED;
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        ReturnToWorkCase found = cases.get(caseId);
        List<Person> colleagues = actor.role() == Role.THERAPIST
                ? directory.therapistsOf(found.clinic())
                : directory.employersOf(found.organisation());
        return new Facts(colleagues.stream()
                .filter(person ->
                        !person.id().equals(actor.subject()) && !person.id().equals(found.patient()))
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList());
    }

    @Override
    public void check(CaseId caseId, NameDeputy form, Actor actor, Errors errors) {
        boolean offered = facts(caseId, actor).colleagues().stream()
                .anyMatch(option -> option.value().equals(form.person().toString()));
        if (!offered) {
            errors.rejectValue("person", "deputy.person.unknown");
        }
        if (form.until() != null && form.until().isBefore(calendar.today(caseId))) {
            errors.rejectValue("until", "deputy.until.past");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, NameDeputy form, Actor actor) {
        ReturnToWorkCase found = cases.get(caseId);
        var principal = actor.role() == Role.THERAPIST ? found.therapist() : found.employer();
        deputies.findByCaseIdAndOfPersonAndPerson(caseId, principal, form.person())
                .ifPresentOrElse(
                        known -> known.until(form.until()),
                        () -> deputies.save(new Deputy(caseId, principal, form.person(), form.until())));
        timeline.add(
                caseId,
                "deputy-named",
                actor,
                Audience.EMPLOYER,
                directory.person(form.person()).name());
        return Outcome.COMPLETE;
    }
}
