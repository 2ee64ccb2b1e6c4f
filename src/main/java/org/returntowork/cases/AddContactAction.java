package org.returntowork.cases;

import java.time.Clock;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Lets the therapist note a talk; what is about work is read by HR and so may not tell of care. */
@Component
class AddContactAction implements ActionForm<AddContact> {

    private final ContactLog contacts;
    private final ClinicalWords clinicalWords;
    private final Clock clock;

    AddContactAction(ContactLog contacts, ClinicalWords clinicalWords, Clock clock) {
        this.contacts = contacts;
        this.clinicalWords = clinicalWords;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "add-contact";
    }

    @Override
    public Class<AddContact> type() {
        return AddContact.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.role() == Role.THERAPIST;
    }

    @Override
    public void check(CaseId caseId, AddContact form, Actor actor, Errors errors) {
        if (form.side() == ContactSide.EMPLOYMENT) {
            clinicalWords
                    .firstIn(form.text(), caseId)
                    .ifPresent(word -> errors.rejectValue("text", "clinicalWord", new Object[] {word}, null));
        }
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, AddContact form, Actor actor) {
        return form.side() == ContactSide.EMPLOYMENT
                ? Leaving.to(Role.HR).with("text", form.text()).list()
                : List.of();
    }

    @Override
    public Outcome submit(CaseId caseId, AddContact form, Actor actor) {
        contacts.save(new Contact(caseId, form, actor, clock.instant()));
        return Outcome.COMPLETE;
    }
}
