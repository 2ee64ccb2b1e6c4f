package org.returntowork.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Timeline;
import org.returntowork.progress.RedFlag;
import org.returntowork.scores.CaseScores;
import org.returntowork.scores.GoalRows;
import org.returntowork.scores.Scoring;
import org.returntowork.scores.Scorings;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.returntowork.tasks.WarningSigns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient says how it is some weeks after full duty. */
@Component
class FollowUpForm implements TaskForm<FollowUpAnswers>, WarningSigns<FollowUpAnswers> {

    private final CaseFollowUps caseFollowUps;
    private final LastFollowUp lastFollowUp;
    private final FollowUps followUps;
    private final FollowUpAlarm alarm;
    private final GoalRows goals;
    private final CaseScores scores;
    private final Scorings scorings;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    FollowUpForm(
            CaseFollowUps caseFollowUps,
            LastFollowUp lastFollowUp,
            FollowUps followUps,
            FollowUpAlarm alarm,
            GoalRows goals,
            CaseScores scores,
            Scorings scorings,
            CaseCalendar calendar,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.caseFollowUps = caseFollowUps;
        this.lastFollowUp = lastFollowUp;
        this.followUps = followUps;
        this.alarm = alarm;
        this.goals = goals;
        this.scores = scores;
        this.scorings = scorings;
        this.calendar = calendar;
        this.timeline = timeline;
        this.events = events;
    }

    @Override
    public String formKey() {
        return "follow-up";
    }

    @Override
    public Class<FollowUpAnswers> type() {
        return FollowUpAnswers.class;
    }

    @Override
    public FollowUpAnswers prefill(CaseId caseId, Actor actor) {
        return new FollowUpAnswers(null, null, null, null, goals.empty(caseId), null, null, null);
    }

    @Override
    public FollowUpFacts facts(CaseId caseId, Actor actor) {
        return new FollowUpFacts(
                caseFollowUps.series(caseId).flatMap(FollowUpSeries::week).orElse(null),
                goals.words(caseId),
                alarm.asked(caseId),
                caseFollowUps.isLasting(caseId),
                alarm.numbers(caseId));
    }

    @Override
    public void check(CaseId caseId, FollowUpAnswers form, Actor actor, Errors errors) {
        if (caseFollowUps.series(caseId).flatMap(FollowUpSeries::week).isEmpty()) {
            errors.reject("follow-up.none-waits");
        }
        goals.check(caseId, form.goals(), errors);
        RedFlag.requireAnswer(form.redFlags(), form.noneOfThese(), errors);
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    @Override
    public Set<String> signFields() {
        return Set.of("redFlags");
    }

    @Override
    public Optional<Outcome> heed(CaseId caseId, FollowUpAnswers form, Actor actor) {
        return alarm.heed(caseId, form.redFlags(), actor);
    }

    @Override
    public Outcome submit(CaseId caseId, FollowUpAnswers form, Actor actor) {
        LocalDate today = calendar.today(caseId);
        FollowUpSeries series = caseFollowUps.series(caseId).orElseThrow();
        List<Trouble> troubles = TroubleRules.in(form, caseFollowUps.baseline(caseId), scores.lastWorkAbility(caseId));
        FollowUp followUp =
                new FollowUp(caseId, series.completedOn(), series.week().orElseThrow());
        followUp.answer(form, troubles, today);
        followUps.saveAndFlush(followUp);
        scorings.save(Scoring.atFollowUp(followUp.id(), caseId, followUp.week(), form.scores(), today));
        timeline.add(caseId, "follow-up-answered", actor, Audience.CLINICAL, String.valueOf(followUp.week()));
        events.publishEvent(new FollowUpAnswered(caseId, followUp.id()));
        if (!form.redFlags().isEmpty()) {
            return alarm.raise(caseId, form.redFlags(), actor);
        }
        lastFollowUp.closeAfterIt(caseId);
        return troubles.isEmpty()
                ? Outcome.COMPLETE.saying("follow-up.fine")
                : Outcome.COMPLETE.saying("follow-up.call");
    }
}
