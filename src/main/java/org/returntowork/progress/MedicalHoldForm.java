package org.returntowork.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Timeline;
import org.returntowork.plan.StagedReturns;
import org.returntowork.progress.MedicalHold.HoldDecision;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist ends a hold: resume, plan anew, or close. */
@Component
class MedicalHoldForm implements TaskForm<MedicalHold> {

    private final Holding holding;
    private final StagedReturns stagedReturns;
    private final ReviewAgendas agendas;
    private final HoldsEnded ended;
    private final Timeline timeline;
    private final CaseCalendar calendar;
    private final Clock clock;

    MedicalHoldForm(
            Holding holding,
            StagedReturns stagedReturns,
            ReviewAgendas agendas,
            HoldsEnded ended,
            Timeline timeline,
            CaseCalendar calendar,
            Clock clock) {
        this.holding = holding;
        this.stagedReturns = stagedReturns;
        this.agendas = agendas;
        this.ended = ended;
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the page shows: the stages to resume at, and what resuming still needs. */
    public record Facts(
            HoldReason reason, LocalDate since, List<Option> stages, boolean needsClearance, boolean needsRetest) {}

    @Override
    public String formKey() {
        return "medical-hold";
    }

    @Override
    public Class<MedicalHold> type() {
        return MedicalHold.class;
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        ReviewAgenda agenda = agendas.of(caseId);
        int highest = holding.highestStage(caseId);
        List<Option> stages = IntStream.rangeClosed(1, highest)
                .mapToObj(n -> new Option(
                        String.valueOf(n),
                        n + " · " + stagedReturns.get(caseId).plan().stage(n).name()))
                .toList();
        return new Facts(
                agenda.holdReason(),
                agenda.heldOn(),
                stages,
                holding.lacksClearance(caseId, highest),
                holding.lacksRetest(caseId));
    }

    @Override
    public void check(CaseId caseId, MedicalHold form, Actor actor, Errors errors) {
        if (form.decision() == HoldDecision.NEW_PLAN && !holding.hasPlan(caseId)) {
            errors.rejectValue("decision", "medical-hold.error.noPlanYet");
        }
        if (form.decision() != HoldDecision.RESUME || !holding.hasPlan(caseId)) {
            return;
        }
        if (form.stage() == null) {
            errors.rejectValue("stage", "medical-hold.error.stage");
        } else if (form.stage() > holding.highestStage(caseId)) {
            errors.rejectValue(
                    "stage", "medical-hold.error.tooHigh", new Object[] {holding.highestStage(caseId)}, null);
        } else if (holding.lacksClearance(caseId, form.stage())) {
            errors.rejectValue("stage", "medical-hold.error.clearance");
        }
        if (holding.lacksRetest(caseId)) {
            errors.rejectValue("decision", "medical-hold.error.retest");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, MedicalHold form, Actor actor) {
        switch (form.decision()) {
            case RESUME -> holding.resume(caseId, holding.hasPlan(caseId) ? form.stage() : null, form.baselinePain());
            case NEW_PLAN -> holding.makeNewPlan(caseId, form.baselinePain());
            case CLOSE -> holding.close(caseId);
        }
        ended.save(new HoldEnded(caseId, form, calendar.today(caseId), clock.instant(), actor.name()));
        timeline.add(
                caseId, "hold-ended", actor, Audience.CLINICAL, form.decision().name());
        return Outcome.COMPLETE;
    }
}
