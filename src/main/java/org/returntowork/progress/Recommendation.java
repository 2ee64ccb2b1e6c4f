package org.returntowork.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.shared.CaseId;

/** What the rules recommended at one moment, with all that fired, the facts and the rules' version. Clinical. */
@Entity
@Table(name = "recommendation")
public class Recommendation {

    /** What made the rules look. */
    public enum Cause {
        REVIEW,
        LOG,
        REPORT
    }

    /** The version of the rules in the decision model. */
    public static final String RULE_SET = "R1";

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private UUID run;
    private Instant computedAt;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String ruleSet;
    private String rule;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    @Convert(converter = Columns.OfFired.class)
    @Column(columnDefinition = "text")
    private List<FiredRule> fired;

    @Convert(converter = Columns.OfFacts.class)
    @Column(columnDefinition = "text")
    private RunFacts facts;

    protected Recommendation() {}

    Recommendation(
            CaseId caseId, UUID run, Cause cause, FiredRule first, List<FiredRule> fired, RunFacts facts, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.run = run;
        this.cause = cause;
        this.ruleSet = RULE_SET;
        this.rule = first.rule();
        this.decision = first.decision();
        this.fired = List.copyOf(fired);
        this.facts = facts;
        this.computedAt = at;
    }

    /** What the rules said and why, in one short text, so that a page can notice that it has changed. */
    String signature() {
        return (decision + " " + fired.stream().map(FiredRule::rule).collect(Collectors.joining(" "))).strip();
    }

    public UUID id() {
        return id;
    }

    public CaseId caseId() {
        return caseId;
    }

    /** Null before there ever was one. */
    public UUID run() {
        return run;
    }

    public Instant computedAt() {
        return computedAt;
    }

    public Cause cause() {
        return cause;
    }

    public String ruleSet() {
        return ruleSet;
    }

    /** The first rule that holds. */
    public String rule() {
        return rule;
    }

    public ReviewDecision decision() {
        return decision;
    }

    /** All that fired, in order. */
    public List<FiredRule> fired() {
        return fired;
    }

    public RunFacts facts() {
        return facts;
    }
}
