package org.returntowork.cases;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** The patient's goals and how it was at the start; what follow-ups are held against. */
@Entity
public class StartingPoint {

    @EmbeddedId
    private CaseId caseId;

    @Convert(converter = GoalsColumn.class)
    private List<Goal> goals = List.of();

    private int workAbility;
    private int painNow;
    private String concerns;

    protected StartingPoint() {}

    StartingPoint(CaseId caseId, List<Goal> goals, int workAbility, int painNow, String concerns) {
        this.caseId = caseId;
        this.goals = List.copyOf(goals);
        this.workAbility = workAbility;
        this.painNow = painNow;
        this.concerns = concerns;
    }

    public List<Goal> goals() {
        return goals;
    }

    /** 0 unable to work to 10 as good as ever. */
    public int workAbility() {
        return workAbility;
    }

    /** 0 to 10. */
    public int painNow() {
        return painNow;
    }

    public String concerns() {
        return concerns;
    }

    @Immutable
    static class GoalsColumn extends JsonColumn<List<Goal>> {

        GoalsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
