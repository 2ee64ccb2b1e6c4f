package org.returntowork.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.plan.Stage;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.scores.CaseScores;
import org.returntowork.scores.ScoreCharts;
import org.returntowork.scores.Scores;
import org.returntowork.scores.Scoring;
import org.returntowork.scores.Scorings;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist looks at trouble, or at an answer that did not come: go on, open a stage again, or not reached. */
@Component
class ReviewFollowUpForm implements TaskForm<ReviewFollowUp> {

    private final CaseFollowUps caseFollowUps;
    private final LastFollowUp lastFollowUp;
    private final FollowUps followUps;
    private final CaseScores scores;
    private final Scorings scorings;
    private final ScoreCharts charts;
    private final StagedReturns stagedReturns;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final Notices notices;

    ReviewFollowUpForm(
            CaseFollowUps caseFollowUps,
            LastFollowUp lastFollowUp,
            FollowUps followUps,
            CaseScores scores,
            Scorings scorings,
            ScoreCharts charts,
            StagedReturns stagedReturns,
            Cases cases,
            CaseCalendar calendar,
            Timeline timeline,
            Notices notices) {
        this.caseFollowUps = caseFollowUps;
        this.lastFollowUp = lastFollowUp;
        this.followUps = followUps;
        this.scores = scores;
        this.scorings = scorings;
        this.charts = charts;
        this.stagedReturns = stagedReturns;
        this.cases = cases;
        this.calendar = calendar;
        this.timeline = timeline;
        this.notices = notices;
    }

    @Override
    public String formKey() {
        return "review-follow-up";
    }

    @Override
    public Class<ReviewFollowUp> type() {
        return ReviewFollowUp.class;
    }

    @Override
    public ReviewFollowUpFacts facts(CaseId caseId, Actor actor) {
        Optional<FollowUpSeries> series = caseFollowUps.series(caseId);
        FollowUp answer = series.flatMap(FollowUpSeries::withTrouble).orElse(null);
        Scoring given = answer == null ? null : scorings.findById(answer.id()).orElse(null);
        Scores scored = scores.of(caseId).orElse(null);
        return new ReviewFollowUpFacts(
                series.flatMap(FollowUpSeries::week).orElse(null),
                series.flatMap(FollowUpSeries::dueOn).orElse(null),
                answer == null ? null : answer.answeredOn(),
                answer == null ? null : answer.stillWorking(),
                answer == null ? null : answer.fullDuty(),
                given == null ? null : given.pain(),
                caseFollowUps.baseline(caseId),
                given == null ? null : given.workAbility(),
                answer == null ? null : answer.words(),
                answer == null ? List.of() : answer.troubles(),
                answer == null ? List.of() : answer.redFlags(),
                scored,
                charts.of(scored, false),
                stageOptions(stages(caseId)));
    }

    @Override
    public void check(CaseId caseId, ReviewFollowUp form, Actor actor, Errors errors) {
        if (caseFollowUps.series(caseId).flatMap(FollowUpSeries::week).isEmpty()) {
            errors.reject("follow-up.none-waits");
        }
        if (form.decision() == FollowUpDecision.REOPEN
                && (form.stage() == null || form.stage() > stages(caseId).size())) {
            errors.rejectValue("stage", "review-follow-up.which-stage");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, ReviewFollowUp form, Actor actor) {
        LocalDate today = calendar.today(caseId);
        FollowUpSeries series = caseFollowUps.series(caseId).orElseThrow();
        FollowUp followUp = series.withTrouble()
                .orElseGet(() ->
                        new FollowUp(caseId, series.completedOn(), series.week().orElseThrow()));
        boolean reopens = form.decision() == FollowUpDecision.REOPEN;
        followUp.review(form.decision(), reopens ? form.stage() : null, form.note(), today);
        followUps.saveAndFlush(followUp);
        timeline.add(caseId, "follow-up-reviewed", actor, Audience.THERAPIST, String.valueOf(followUp.week()));
        if (reopens) {
            reopen(caseId, form.stage(), today.plusDays(1), actor);
        } else {
            lastFollowUp.closeAfterIt(caseId);
        }
        return Outcome.COMPLETE;
    }

    private void reopen(CaseId caseId, int stage, LocalDate from, Actor actor) {
        StagedReturn staged = stagedReturns.get(caseId);
        staged.reopen(stage, from);
        stagedReturns.save(staged);
        ReturnToWorkCase returnToWorkCase = cases.get(caseId);
        returnToWorkCase.enter(Phase.STAGE);
        cases.save(returnToWorkCase);
        timeline.add(caseId, "stage-reopened", actor, Audience.HR, String.valueOf(stage), from.toString());
        for (var person : List.of(returnToWorkCase.patient(), returnToWorkCase.employer())) {
            notices.tell(person, caseId, "stage-reopened", String.valueOf(stage), from.toString());
        }
    }

    private List<Stage> stages(CaseId caseId) {
        return stagedReturns
                .findById(caseId)
                .map(StagedReturn::plan)
                .map(plan -> plan.stages())
                .orElseGet(List::of);
    }

    private static List<Option> stageOptions(List<Stage> stages) {
        return IntStream.range(0, stages.size())
                .mapToObj(i -> new Option(
                        String.valueOf(i + 1), i + 1 + " · " + stages.get(i).name()))
                .toList();
    }
}
