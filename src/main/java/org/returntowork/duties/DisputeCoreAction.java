package org.returntowork.duties;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Lets the patient say that they see it differently: the duty is disputed from then on, and both others are told. */
@Component
class DisputeCoreAction implements ActionForm<DisputeCore> {

    private final CorePage page;
    private final CoreWorksheets worksheets;
    private final Cases cases;
    private final Notices notices;

    DisputeCoreAction(CorePage page, CoreWorksheets worksheets, Cases cases, Notices notices) {
        this.page = page;
        this.worksheets = worksheets;
        this.cases = cases;
        this.notices = notices;
    }

    @Override
    public String action() {
        return "dispute-core";
    }

    @Override
    public Class<DisputeCore> type() {
        return DisputeCore.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.role() == Role.PATIENT && page.offered(caseId);
    }

    @Override
    public Pick pick() {
        return new Pick("duty");
    }

    @Override
    public DisputeCore prefill(CaseId caseId, Actor actor, String picked) {
        return page.duty(caseId, picked)
                .map(duty -> new DisputeCore(duty.id(), null))
                .orElse(null);
    }

    @Override
    public CoreFacts facts(CaseId caseId, Actor actor) {
        return page.facts(caseId, null);
    }

    @Override
    public CoreFacts facts(CaseId caseId, Actor actor, String picked) {
        return page.facts(caseId, picked);
    }

    @Override
    public void check(CaseId caseId, DisputeCore form, Actor actor, Errors errors) {
        page.requireDuty(caseId, form.duty(), errors);
        page.requireWorkWords(caseId, "text", form.text(), "dispute-core.employerReads", errors);
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, DisputeCore form, Actor actor) {
        return Leaving.toAll(Role.EMPLOYER, "dispute-core.readers")
                .with("text", form.text())
                .list();
    }

    @Override
    public Outcome submit(CaseId caseId, DisputeCore form, Actor actor) {
        Duty duty = worksheets.write(
                caseId, form.duty(), CoreResult.DISPUTED, worksheets.evidence(caseId, form.duty()), form.text(), actor);
        ReturnToWorkCase theCase = cases.get(caseId);
        notices.tell(theCase.therapist(), caseId, "core-disputed", duty.name());
        notices.tell(theCase.employer(), caseId, "core-disputed", duty.name());
        return Outcome.COMPLETE;
    }
}
