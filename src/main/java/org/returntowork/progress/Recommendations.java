package org.returntowork.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.returntowork.engine.Decisions;
import org.returntowork.plan.Run;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.stereotype.Component;

/** Asks the rules about a run. */
@Component
class Recommendations {

    private final RunReader runs;
    private final Decisions decisions;
    private final Clock clock;

    Recommendations(RunReader runs, Decisions decisions, Clock clock) {
        this.runs = runs;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What the rules say of the run as it is now; not kept yet. */
    Recommendation of(CaseId caseId, Run run, Recommendation.Cause cause) {
        RunFacts facts = RunFacts.of(runs.read(caseId, run));
        Decisions.Version rules = decisions.of(caseId);
        return new Recommendation(
                caseId, run.id(), cause, first(rules, facts), fired(rules, facts), facts, clock.instant());
    }

    /**
     * What the rules say of the run as it is now, and what more shifts that go as planned would make of it.
     *
     * @param reviewIsDue whether it is time to judge if staying has helped; it is not right after it was decided to stay
     */
    Outlook outlook(CaseId caseId, Run run, boolean reviewIsDue) {
        RunSoFar read = runs.read(caseId, run);
        RunSoFar soFar = reviewIsDue ? read : read.beforeItsReview();
        RunFacts facts = RunFacts.of(soFar);
        Decisions.Version rules = decisions.of(caseId);
        List<FiredRule> fired = fired(rules, facts);
        Recommendation now = new Recommendation(
                caseId, run.id(), Recommendation.Cause.REVIEW, first(rules, facts), fired, facts, clock.instant());
        List<List<FiredRule>> ahead = new ArrayList<>();
        int most = soFar.minShifts() + RunFacts.WINDOW;
        for (int shifts = 1; shifts <= most && !Outlook.settled(fired); shifts++) {
            fired = fired(rules, RunFacts.of(soFar.andThen(shifts)));
            ahead.add(fired);
        }
        return new Outlook(now, List.copyOf(ahead));
    }

    /** The same for a review that is being submitted: checked and decided on one and the same recommendation. */
    Recommendation ofReview(CaseId caseId, Run run) {
        return Remembered.once(Recommendations.class, run.id(), () -> of(caseId, run, Recommendation.Cause.REVIEW));
    }

    /** What the rules say where there never was a stage: only those that act at once have something to go by. */
    Recommendation beforeWork(CaseId caseId, Recommendation.Cause cause) {
        RunFacts facts = RunFacts.of(runs.beforeWork(caseId));
        Decisions.Version rules = decisions.of(caseId);
        List<FiredRule> fired =
                fired(rules, facts).stream().filter(FiredRule::actsAtOnce).toList();
        return new Recommendation(caseId, null, cause, first(rules, facts), fired, facts, clock.instant());
    }

    /** The rules that this shift is part of the pattern of; only those on single shifts and pairs tell something. */
    List<FiredRule> touchedBy(CaseId caseId, Run run, LoggedShift saved) {
        RunFacts facts = RunFacts.of(runs.read(caseId, run)).touchedBy(saved);
        return fired(decisions.of(caseId), facts);
    }

    private static List<FiredRule> fired(Decisions.Version rules, RunFacts facts) {
        return rules.evaluate("FiredRules", facts.forDecision()).stream()
                .map(output -> rule(output.get("rule"), output.get("decision")))
                .toList();
    }

    private static FiredRule first(Decisions.Version rules, RunFacts facts) {
        Map<String, Object> output =
                rules.evaluate("Recommendation", facts.forDecision()).get(0);
        return rule(output.get("recommendedRule"), output.get("recommendedDecision"));
    }

    private static FiredRule rule(Object rule, Object decision) {
        return new FiredRule((String) rule, ReviewDecision.valueOf((String) decision));
    }
}
