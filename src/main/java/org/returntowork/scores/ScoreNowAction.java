package org.returntowork.scores;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Goals;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.FormView;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.RowNames;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient scores pain, work ability and goals on the way, so that a review need not wait for a follow-up. */
@Component
class ScoreNowAction implements ActionForm<ScoreNow> {

    private final Cases cases;
    private final Goals goals;
    private final GoalRows rows;
    private final Scorings scorings;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final Notices notices;

    ScoreNowAction(
            Cases cases,
            Goals goals,
            GoalRows rows,
            Scorings scorings,
            CaseCalendar calendar,
            Timeline timeline,
            Notices notices) {
        this.cases = cases;
        this.goals = goals;
        this.rows = rows;
        this.scorings = scorings;
        this.calendar = calendar;
        this.timeline = timeline;
        this.notices = notices;
    }

    /** @param goals in the patient's words, by their ids; without the scores given before, so that these lead nobody */
    public record Facts(Map<String, String> goals) implements RowNames {

        @Override
        public String rowName(FormView form, String row) {
            return goals.get(form.value(row + ".goal"));
        }
    }

    @Override
    public String action() {
        return "score-now";
    }

    @Override
    public Class<ScoreNow> type() {
        return ScoreNow.class;
    }

    @Override
    public Role answeredBy(Actor actor) {
        return Role.PATIENT;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return (actor.role() == Role.PATIENT || actor.role() == Role.THERAPIST)
                && cases.get(caseId).standing() != Standing.CLOSED
                && goals.findById(caseId).isPresent();
    }

    @Override
    public ScoreNow prefill(CaseId caseId, Actor actor) {
        return today(caseId).map(Scoring::given).orElseGet(() -> new ScoreNow(null, null, rows.empty(caseId)));
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        return new Facts(rows.words(caseId));
    }

    @Override
    public void check(CaseId caseId, ScoreNow form, Actor actor, Errors errors) {
        rows.check(caseId, form.goals(), errors);
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    @Override
    public Outcome submit(CaseId caseId, ScoreNow form, Actor actor) {
        LocalDate today = calendar.today(caseId);
        Optional<Scoring> saidBefore = today(caseId);
        saidBefore.ifPresent(scoring -> scoring.say(form));
        scorings.save(saidBefore.orElseGet(() -> Scoring.onTheWay(caseId, form, today)));
        if (saidBefore.isEmpty()) {
            timeline.add(caseId, "scores-given", actor, Audience.CLINICAL);
            if (actor.role() == Role.PATIENT) {
                notices.tell(cases.get(caseId).therapist(), caseId, "scores-given");
            }
        }
        return actor.role() == Role.PATIENT ? Outcome.COMPLETE : Outcome.COMPLETE.saying("score-now.entered");
    }

    /** Within one day the later answer is the one that counts. */
    private Optional<Scoring> today(CaseId caseId) {
        LocalDate today = calendar.today(caseId);
        return scorings.of(caseId).stream()
                .filter(each -> each.isOnTheWayOn(today))
                .findFirst();
    }
}
