package org.returntowork.duties;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Lets employer and therapist say with evidence whether a duty is core; the newest worksheet counts. */
@Component
class CoreWorksheetAction implements ActionForm<CoreWorksheet> {

    private final CorePage page;
    private final CoreWorksheets worksheets;

    CoreWorksheetAction(CorePage page, CoreWorksheets worksheets) {
        this.page = page;
        this.worksheets = worksheets;
    }

    @Override
    public String action() {
        return "core-worksheet";
    }

    @Override
    public Class<CoreWorksheet> type() {
        return CoreWorksheet.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return (actor.role() == Role.EMPLOYER || actor.role() == Role.THERAPIST) && page.offered(caseId);
    }

    @Override
    public Pick pick() {
        return new Pick("duty");
    }

    @Override
    public CoreWorksheet prefill(CaseId caseId, Actor actor, String picked) {
        return page.duty(caseId, picked)
                .map(duty -> new CoreWorksheet(duty.id(), worksheets.evidence(caseId, duty.id()), duty.coreResult()))
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
    public String version(CaseId caseId, Actor actor) {
        return page.version(caseId);
    }

    @Override
    public void check(CaseId caseId, CoreWorksheet form, Actor actor, Errors errors) {
        page.requireDuty(caseId, form.duty(), errors);
        if (form.evidence().isEmpty()) {
            errors.rejectValue("evidence.reasons", "core-worksheet.noEvidence");
        }
        if (actor.role() == Role.THERAPIST) {
            form.evidence()
                    .texts()
                    .forEach((field, text) ->
                            page.requireWorkWords(caseId, "evidence." + field, text, "clinicalWord", errors));
        }
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, CoreWorksheet form, Actor actor) {
        Leaving.Texts texts = Leaving.toAll(Role.EMPLOYER, "core-worksheet.readers");
        if (actor.role() == Role.THERAPIST) {
            form.evidence().texts().forEach((field, text) -> texts.with("evidence." + field, text));
        }
        return texts.list();
    }

    @Override
    public Outcome submit(CaseId caseId, CoreWorksheet form, Actor actor) {
        worksheets.write(caseId, form.duty(), form.result(), form.evidence(), null, actor);
        return Outcome.COMPLETE;
    }
}
