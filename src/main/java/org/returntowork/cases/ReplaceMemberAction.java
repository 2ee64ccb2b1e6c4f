package org.returntowork.cases;

import java.util.List;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.OpenTasks;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Hands a case over to another therapist or employer, with all their open tasks. */
@Component
class ReplaceMemberAction implements ActionForm<ReplaceMember> {

    private final Cases cases;
    private final Directory directory;
    private final Register register;
    private final OpenTasks tasks;
    private final Timeline timeline;

    ReplaceMemberAction(Cases cases, Directory directory, Register register, OpenTasks tasks, Timeline timeline) {
        this.cases = cases;
        this.directory = directory;
        this.register = register;
        this.tasks = tasks;
        this.timeline = timeline;
    }

    /** The therapists of the case's clinic. */
    record Facts(List<Option> therapists) {}

    @Override
    public String action() {
        return "replace-member";
    }

    @Override
    public Class<ReplaceMember> type() {
        return ReplaceMember.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.role() == Role.THERAPIST && cases.get(caseId).standing() != Standing.CLOSED;
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        ReturnToWorkCase found = cases.get(caseId);
        return new Facts(directory.therapistsOf(found.clinic()).stream()
                .filter(person -> !person.id().equals(found.therapist()))
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList());
    }

    @Override
    public void check(CaseId caseId, ReplaceMember form, Actor actor, Errors errors) {
        if (form.member() == ReplaceMember.Member.NEW_THERAPIST) {
            boolean offered = form.therapist() != null
                    && facts(caseId, actor).therapists().stream()
                            .anyMatch(option ->
                                    option.value().equals(form.therapist().toString()));
            if (!offered) {
                errors.rejectValue("therapist", "referral.therapist.unknown");
            }
        } else {
            if (form.name() == null) {
                errors.rejectValue("name", "NotBlank");
            }
            if (form.email() == null && form.phone() == null) {
                errors.rejectValue("email", "referral.mailOrPhone");
            }
        }
    }

    @Override
    public Outcome submit(CaseId caseId, ReplaceMember form, Actor actor) {
        ReturnToWorkCase found = cases.get(caseId);
        if (form.member() == ReplaceMember.Member.NEW_THERAPIST) {
            UUID before = found.therapist();
            found.assign(form.therapist(), directory.person(form.therapist()).clinic());
            tasks.handOver(caseId, before, form.therapist());
            timeline.add(caseId, "therapist-replaced", actor, Audience.HR);
        } else {
            UUID before = found.employer();
            UUID after = register.findOrAddEmployer(
                            Contact.of(form.name(), form.email(), form.phone()),
                            Workplace.in(found.organisation(), found.site()))
                    .id();
            found.replaceEmployer(after);
            tasks.handOver(caseId, before, after);
            timeline.add(caseId, "employer-replaced", actor, Audience.HR);
        }
        return Outcome.COMPLETE;
    }
}
