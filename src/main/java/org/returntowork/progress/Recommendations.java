package org.returntowork.progress;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.returntowork.engine.Decisions;
import org.returntowork.plan.Run;
import org.returntowork.shared.CaseId;
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
        return new Recommendation(
                caseId, run.id(), cause, first(caseId, facts), fired(caseId, facts), facts, clock.instant());
    }

    /** What the rules say where there never was a stage: only those that act at once have something to go by. */
    Recommendation beforeWork(CaseId caseId, Recommendation.Cause cause) {
        RunFacts facts = RunFacts.of(runs.beforeWork(caseId));
        List<FiredRule> fired =
                fired(caseId, facts).stream().filter(FiredRule::actsAtOnce).toList();
        return new Recommendation(caseId, null, cause, first(caseId, facts), fired, facts, clock.instant());
    }

    /** The rules that this shift is part of the pattern of; only those on single shifts and pairs tell something. */
    List<FiredRule> touchedBy(CaseId caseId, Run run, LoggedShift saved) {
        return fired(caseId, RunFacts.of(runs.read(caseId, run)).touchedBy(saved));
    }

    private List<FiredRule> fired(CaseId caseId, RunFacts facts) {
        return decisions.evaluate("FiredRules", caseId, facts.forDecision()).stream()
                .map(output -> rule(output.get("rule"), output.get("decision")))
                .toList();
    }

    private FiredRule first(CaseId caseId, RunFacts facts) {
        Map<String, Object> output = decisions
                .evaluate("Recommendation", caseId, facts.forDecision())
                .get(0);
        return rule(output.get("recommendedRule"), output.get("recommendedDecision"));
    }

    private static FiredRule rule(Object rule, Object decision) {
        return new FiredRule((String) rule, ReviewDecision.valueOf((String) decision));
    }
}
