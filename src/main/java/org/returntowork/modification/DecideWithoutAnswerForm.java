package org.returntowork.modification;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.engine.Processes;
import org.returntowork.modification.DecideWithoutAnswer.WithoutAnswer;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist ends talks that came to nothing: for the employer after a talk, without the change, or not at all. */
@Component
class DecideWithoutAnswerForm implements TaskForm<DecideWithoutAnswer> {

    private final CaseTalks talks;
    private final Modifications modifications;
    private final ModificationCards cards;
    private final TalksTold told;
    private final TalksProcess process;
    private final Processes processes;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final ClinicalWords clinicalWords;
    private final ApplicationEventPublisher events;

    DecideWithoutAnswerForm(
            CaseTalks talks,
            Modifications modifications,
            ModificationCards cards,
            TalksTold told,
            TalksProcess process,
            Processes processes,
            Cases cases,
            CaseCalendar calendar,
            ClinicalWords clinicalWords,
            ApplicationEventPublisher events) {
        this.talks = talks;
        this.modifications = modifications;
        this.cards = cards;
        this.told = told;
        this.process = process;
        this.processes = processes;
        this.cases = cases;
        this.calendar = calendar;
        this.clinicalWords = clinicalWords;
        this.events = events;
    }

    @Override
    public String formKey() {
        return "decide-without-answer";
    }

    @Override
    public Class<DecideWithoutAnswer> type() {
        return DecideWithoutAnswer.class;
    }

    @Override
    public NotAgreed facts(CaseId caseId, Actor actor) {
        return new NotAgreed(cards.of(caseId, talks.of(caseId).toDecide()), List.of());
    }

    @Override
    public void check(CaseId caseId, DecideWithoutAnswer form, Actor actor, Errors errors) {
        clinicalWords
                .firstIn(form.note(), caseId)
                .ifPresent(word -> errors.rejectValue("note", "modification.clinical-word", new Object[] {word}, null));
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, DecideWithoutAnswer form, Actor actor) {
        return Leaving.to(Role.EMPLOYER).with("note", form.note()).list();
    }

    @Override
    public Outcome submit(CaseId caseId, DecideWithoutAnswer form, Actor actor) {
        LocalDate today = calendar.today(caseId);
        List<Modification> stuck = talks.of(caseId).toDecide();
        for (Modification modification : stuck) {
            if (form.decision() == WithoutAnswer.ON_BEHALF) {
                modification.acceptOnBehalf(actor, today, form.note());
            } else {
                modification.giveUp(actor, today, form.note());
            }
        }
        modifications.saveAll(stuck);
        stuck.forEach(m -> told.answered(m, actor));
        process.moveOn(caseId);
        switch (form.decision()) {
            case PAUSE -> {
                events.publishEvent(new PauseAsked(caseId));
                interrupt(caseId, Standing.ON_HOLD, "Message_Hold");
            }
            case CLOSE -> interrupt(caseId, Standing.CLOSING, "Message_CloseEarly");
            default -> {}
        }
        return Outcome.COMPLETE;
    }

    private void interrupt(CaseId caseId, Standing by, String message) {
        ReturnToWorkCase returnToWorkCase = cases.get(caseId);
        returnToWorkCase.interrupt(by);
        cases.save(returnToWorkCase);
        modifications.flush();
        processes.tellIfWaiting(message, caseId);
    }
}
