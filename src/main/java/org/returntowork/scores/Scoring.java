package org.returntowork.scores;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** The scores that the patient gave at one time after the start; clinical. */
@Entity
public class Scoring {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Embedded
    private CaseId caseId;

    private LocalDate givenOn;
    private Integer week;
    private int pain;
    private int workAbility;

    @Convert(converter = OfGoals.class)
    @Column(columnDefinition = "text")
    private List<GoalScore> goals = List.of();

    protected Scoring() {}

    private Scoring(UUID id, CaseId caseId, Integer week, ScoreNow given, LocalDate on) {
        this.id = id;
        this.caseId = caseId;
        this.week = week;
        this.givenOn = on;
        say(given);
    }

    /** On the way back to full duty, or between the follow-ups. */
    static Scoring onTheWay(CaseId caseId, ScoreNow given, LocalDate on) {
        return new Scoring(UUID.randomUUID(), caseId, null, given, on);
    }

    /**
     * With the answer to a follow-up.
     *
     * @param followUp the follow-up's id, which is the scoring's too
     * @param week after full duty
     */
    public static Scoring atFollowUp(UUID followUp, CaseId caseId, int week, ScoreNow given, LocalDate on) {
        return new Scoring(followUp, caseId, week, given, on);
    }

    /** Says it anew, as long as the day is not over. */
    void say(ScoreNow given) {
        pain = given.pain();
        workAbility = given.workAbility();
        goals = given.goals();
    }

    /** Whether it was given on the way, on this day. */
    boolean isOnTheWayOn(LocalDate day) {
        return week == null && givenOn.equals(day);
    }

    ScoreNow given() {
        return new ScoreNow(pain, workAbility, goals);
    }

    public UUID id() {
        return id;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** After full duty; null where it was not given with a follow-up. */
    public Integer week() {
        return week;
    }

    /** 0 none to 10. */
    public int pain() {
        return pain;
    }

    /** 0 unable to work to 10 as good as ever. */
    public int workAbility() {
        return workAbility;
    }

    /** The score of each goal, 0 unable to 10 as before, by the goal's id. */
    Map<UUID, Integer> goalScores() {
        return goals.stream().collect(Collectors.toMap(GoalScore::goal, GoalScore::score));
    }

    /** How far each goal that was judged is reached, -2 to 2, by the goal's id. */
    Map<UUID, Integer> attainments() {
        return goals.stream()
                .filter(goal -> goal.attainment() != null)
                .collect(Collectors.toMap(GoalScore::goal, GoalScore::attainment));
    }

    @Converter
    @Immutable
    static class OfGoals extends JsonColumn<List<GoalScore>> {

        OfGoals() {
            super(new TypeReference<>() {});
        }
    }
}
