package org.returntowork.scores;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.cases.Goal;
import org.returntowork.cases.Goals;
import org.returntowork.cases.StartingPoint;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The rows of a form that asks for each of the patient's goals how it is now: in the form they are {@code goals}. */
@Component
public class GoalRows {

    private final Goals goals;

    GoalRows(Goals goals) {
        this.goals = goals;
    }

    /** One for each goal, without a score. */
    public List<GoalScore> empty(CaseId caseId) {
        return of(caseId).stream()
                .map(goal -> new GoalScore(goal.id(), null, null))
                .toList();
    }

    /** What each goal is, in the patient's words, by its id. */
    public Map<String, String> words(CaseId caseId) {
        return of(caseId).stream().collect(Collectors.toMap(goal -> goal.id().toString(), Goal::statement));
    }

    /** Refuses rows for what is not a goal of the case, and a second row for one. */
    public void check(CaseId caseId, List<GoalScore> rows, Errors errors) {
        Set<UUID> known = of(caseId).stream().map(Goal::id).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            UUID goal = rows.get(i).goal();
            if (goal != null && (!known.contains(goal) || !seen.add(goal))) {
                errors.rejectValue("goals[" + i + "].goal", "scores.goal");
            }
        }
    }

    private List<Goal> of(CaseId caseId) {
        return goals.findById(caseId).map(StartingPoint::goals).orElseGet(List::of);
    }
}
