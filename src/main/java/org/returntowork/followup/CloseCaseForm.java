package org.returntowork.followup;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseOutcome;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Consents;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.engine.Processes;
import org.returntowork.followup.CloseCaseFacts.FollowUpLine;
import org.returntowork.organisation.Role;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.plan.WorkState;
import org.returntowork.scores.CaseScores;
import org.returntowork.scores.ScoreCharts;
import org.returntowork.scores.Scores;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist closes the case; whatever runs beside it ends. */
@Component
class CloseCaseForm implements TaskForm<CloseCase> {

    private static final List<String> BESIDE_THE_CASE = List.of("AgreeModifications", "PutInPlace");

    private final Cases cases;
    private final Consents consents;
    private final CaseScores scores;
    private final ScoreCharts charts;
    private final FollowUps followUps;
    private final StagedReturns stagedReturns;
    private final Closing closing;
    private final ClinicalWords clinicalWords;
    private final Processes processes;

    CloseCaseForm(
            Cases cases,
            Consents consents,
            CaseScores scores,
            ScoreCharts charts,
            FollowUps followUps,
            StagedReturns stagedReturns,
            Closing closing,
            ClinicalWords clinicalWords,
            Processes processes) {
        this.cases = cases;
        this.consents = consents;
        this.scores = scores;
        this.charts = charts;
        this.followUps = followUps;
        this.stagedReturns = stagedReturns;
        this.closing = closing;
        this.clinicalWords = clinicalWords;
        this.processes = processes;
    }

    @Override
    public String formKey() {
        return "close-case";
    }

    @Override
    public Class<CloseCase> type() {
        return CloseCase.class;
    }

    @Override
    public CloseCase prefill(CaseId caseId, Actor actor) {
        return new CloseCase(likelyOutcome(caseId), null, null);
    }

    private CaseOutcome likelyOutcome(CaseId caseId) {
        if (!consents.employerLimits(caseId)) {
            return CaseOutcome.CONSENT_WITHDRAWN;
        }
        WorkState state =
                stagedReturns.findById(caseId).map(StagedReturn::state).orElse(WorkState.NOT_BACK_YET);
        return switch (state) {
            case FULL_DUTY -> CaseOutcome.FULL_DUTY;
            case LASTING -> CaseOutcome.PERMANENT_MODIFICATION;
            default -> null;
        };
    }

    @Override
    public CloseCaseFacts facts(CaseId caseId, Actor actor) {
        Scores scored = scores.of(caseId).orElse(null);
        return new CloseCaseFacts(
                consents.employerLimits(caseId),
                scored,
                charts.of(scored, false),
                followUps.of(caseId).stream()
                        .filter(each -> !each.isAnswered() || each.review() != null)
                        .map(each -> new FollowUpLine(each.week(), each.isAnswered(), each.review()))
                        .toList());
    }

    @Override
    public void check(CaseId caseId, CloseCase form, Actor actor, Errors errors) {
        boolean goesOut = consents.employerLimits(caseId);
        if (goesOut && form.letterToEmployer() == null) {
            errors.rejectValue("letterToEmployer", "close-case.letter-missing");
        }
        if (!goesOut && form.letterToEmployer() != null) {
            errors.rejectValue("letterToEmployer", "close-case.no-letter");
        }
        clinicalWords
                .firstIn(form.letterToEmployer(), caseId)
                .ifPresent(word ->
                        errors.rejectValue("letterToEmployer", "close-case.clinical-word", new Object[] {word}, null));
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, CloseCase form, Actor actor) {
        return Leaving.to(Role.EMPLOYER)
                .with("letterToEmployer", form.letterToEmployer())
                .list();
    }

    @Override
    public Outcome submit(CaseId caseId, CloseCase form, Actor actor) {
        ReturnToWorkCase returnToWorkCase = cases.get(caseId);
        closing.close(returnToWorkCase, form, actor);
        BESIDE_THE_CASE.forEach(process -> processes.end(process, caseId));
        return Outcome.COMPLETE;
    }
}
