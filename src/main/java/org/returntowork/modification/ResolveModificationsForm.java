package org.returntowork.modification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.modification.ResolveModifications.Resolution;
import org.returntowork.modification.ResolveModifications.ResolveDecision;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** HR implements, replaces or gives up what the talks could not settle, as long as the patient lets HR see it. */
@Component
class ResolveModificationsForm implements TaskForm<ResolveModifications> {

    private final CaseTalks talks;
    private final Modifications modifications;
    private final ModificationCards cards;
    private final TalksTold told;
    private final TalksProcess process;
    private final CaseCalendar calendar;

    ResolveModificationsForm(
            CaseTalks talks,
            Modifications modifications,
            ModificationCards cards,
            TalksTold told,
            TalksProcess process,
            CaseCalendar calendar) {
        this.talks = talks;
        this.modifications = modifications;
        this.cards = cards;
        this.told = told;
        this.process = process;
        this.calendar = calendar;
    }

    @Override
    public String formKey() {
        return "resolve-modifications";
    }

    @Override
    public Class<ResolveModifications> type() {
        return ResolveModifications.class;
    }

    @Override
    public ResolveModifications prefill(CaseId caseId, Actor actor) {
        return new ResolveModifications(talks.of(caseId).toResolve().stream()
                .map(m -> new Resolution(m.id(), null, null, null, null))
                .toList());
    }

    @Override
    public TalkFacts facts(CaseId caseId, Actor actor) {
        return new TalkFacts(cards.of(caseId, talks.of(caseId).toResolve()));
    }

    @Override
    public void check(CaseId caseId, ResolveModifications form, Actor actor, Errors errors) {
        OnePerModification.check(
                "decisions",
                form.decisions().stream().map(Resolution::modification).toList(),
                talks.of(caseId).toResolve(),
                errors);
        for (int i = 0; i < form.decisions().size(); i++) {
            Resolution resolution = form.decisions().get(i);
            if (resolution.decision() == ResolveDecision.REPLACE && resolution.description() == null) {
                errors.rejectValue("decisions[" + i + "].description", "modification.description");
            }
        }
    }

    @Override
    public Outcome submit(CaseId caseId, ResolveModifications form, Actor actor) {
        LocalDate today = calendar.today(caseId);
        List<Modification> resolved = new ArrayList<>();
        for (Resolution row : form.decisions()) {
            Modification modification =
                    modifications.byId(caseId, row.modification()).orElseThrow();
            switch (row.decision()) {
                case IMPLEMENT -> modification.implement(actor, today, row.text());
                case REPLACE -> modification.replace(row.description(), row.offered(), actor, today, row.text());
                case CANNOT -> modification.cannot(actor, today, row.text());
            }
            resolved.add(modification);
        }
        modifications.saveAll(resolved);
        resolved.forEach(m -> told.answered(m, actor));
        process.moveOn(caseId);
        return Outcome.COMPLETE;
    }
}
