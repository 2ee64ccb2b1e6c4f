package org.returntowork.modification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.modification.RespondToModifications.ModificationAnswer;
import org.returntowork.modification.RespondToModifications.Response;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The employer accepts, counters or refuses each proposal. */
@Component
class RespondToModificationsForm implements TaskForm<RespondToModifications> {

    private final Modifications modifications;
    private final ModificationCards cards;
    private final TalksTold told;
    private final TalksProcess process;
    private final CaseCalendar calendar;

    RespondToModificationsForm(
            Modifications modifications,
            ModificationCards cards,
            TalksTold told,
            TalksProcess process,
            CaseCalendar calendar) {
        this.modifications = modifications;
        this.cards = cards;
        this.told = told;
        this.process = process;
        this.calendar = calendar;
    }

    @Override
    public String formKey() {
        return CaseTalks.RESPOND;
    }

    @Override
    public Class<RespondToModifications> type() {
        return RespondToModifications.class;
    }

    @Override
    public RespondToModifications prefill(CaseId caseId, Actor actor) {
        return new RespondToModifications(proposed(caseId).stream()
                .map(m -> new Response(m.id(), null, null, null, null, null))
                .toList());
    }

    @Override
    public TalkFacts facts(CaseId caseId, Actor actor) {
        return new TalkFacts(cards.of(caseId, proposed(caseId)));
    }

    @Override
    public void check(CaseId caseId, RespondToModifications form, Actor actor, Errors errors) {
        OnePerModification.check(
                "responses",
                form.responses().stream().map(Response::modification).toList(),
                proposed(caseId),
                errors);
        LocalDate today = calendar.today(caseId);
        for (int i = 0; i < form.responses().size(); i++) {
            check(form.responses().get(i), "responses[" + i + "].", today, errors);
        }
    }

    private static void check(Response response, String path, LocalDate today, Errors errors) {
        if (response.answer() == ModificationAnswer.REFUSE && response.reason() == null) {
            errors.rejectValue(path + "reason", "modification.reason");
        }
        if (response.answer() == ModificationAnswer.COUNTER && response.text() == null && response.offered() == null) {
            errors.rejectValue(path + "text", "modification.counter-empty");
        }
        if (response.inPlaceBy() != null && response.inPlaceBy().isBefore(today)) {
            errors.rejectValue(path + "inPlaceBy", "modification.past");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, RespondToModifications form, Actor actor) {
        LocalDate today = calendar.today(caseId);
        List<Modification> answered = new ArrayList<>();
        for (Response response : form.responses()) {
            Modification modification =
                    modifications.byId(caseId, response.modification()).orElseThrow();
            answer(modification, response, actor, today);
            answered.add(modification);
        }
        modifications.saveAll(answered);
        answered.forEach(m -> told.answered(m, actor));
        process.moveOn(caseId);
        return Outcome.COMPLETE;
    }

    private static void answer(Modification m, Response response, Actor actor, LocalDate today) {
        switch (response.answer()) {
            case ACCEPT -> m.accept(actor, today, response.inPlaceBy(), response.text());
            case COUNTER ->
                m.counter(actor, today, response.reason(), response.text(), response.offered(), response.inPlaceBy());
            case REFUSE -> m.refuse(actor, today, response.reason(), response.text());
        }
    }

    private List<Modification> proposed(CaseId caseId) {
        return modifications.of(caseId).stream()
                .filter(m -> m.status() == ModificationStatus.PROPOSED)
                .toList();
    }
}
