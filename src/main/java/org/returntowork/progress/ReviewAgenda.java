package org.returntowork.progress;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** What waits for the therapist in one case: the next review, an urgent one, the end of a hold. Clinical. */
@Entity
@Table(name = "review_agenda")
class ReviewAgenda {

    /** Where the case goes when a stage's run has ended. */
    enum AfterStage {
        STAGE,
        RECOMMENDATION,
        FOLLOW_UP,
        LEAVE
    }

    @EmbeddedId
    private CaseId caseId;

    @Version
    private Integer version;

    private LocalDate reviewOn;
    private UUID reviewRun;
    private String urgentRule;
    private LocalDate urgentOn;
    private LocalDate lastCheckIn;
    private boolean pauseAsked;

    @Enumerated(EnumType.STRING)
    private AfterStage afterStage;

    private boolean runEnds;
    private LocalDate lookAgainOn;

    @Enumerated(EnumType.STRING)
    private HoldReason holdReason;

    private LocalDate heldOn;
    private Instant answeredAt;
    private Integer baselineSet;
    private Instant baselineSetAt;

    protected ReviewAgenda() {}

    ReviewAgenda(CaseId caseId) {
        this.caseId = caseId;
        this.afterStage = AfterStage.STAGE;
    }

    /** The review opens no later than on this day. */
    void bringForward(UUID run, LocalDate to) {
        if (reviewOn(run) == null || to.isBefore(reviewOn)) {
            reviewOn = to;
            reviewRun = run;
        }
    }

    /** Something fired that cannot wait; a stop is never put behind lighter work. */
    void callForUrgentReview(FiredRule rule, LocalDate on) {
        if (urgentRule == null || rule.stops()) {
            urgentRule = rule.rule();
            urgentOn = on;
        }
    }

    /** A decision was made: what waited for it is answered. The run is null before there ever was one. */
    void decided(UUID run, LocalDate nextReviewOn, AfterStage next, boolean ends, Instant at) {
        reviewRun = run;
        answeredAt = at;
        reviewOn = nextReviewOn;
        urgentRule = null;
        urgentOn = null;
        afterStage = next;
        runEnds = ends;
        pauseAsked = false;
    }

    void pauseAsked(boolean asked) {
        pauseAsked = asked;
        if (asked) {
            afterStage = AfterStage.LEAVE;
        }
    }

    void hold(HoldReason reason, LocalDate on, LocalDate lookAgain) {
        holdReason = reason;
        heldOn = on;
        lookAgainOn = lookAgain;
        urgentRule = null;
        urgentOn = null;
    }

    void holdEnds(Integer baseline, Instant at) {
        answeredAt = at;
        holdReason = null;
        heldOn = null;
        lookAgainOn = null;
        urgentRule = null;
        urgentOn = null;
        reviewOn = null;
        pauseAsked = false;
        afterStage = AfterStage.STAGE;
        runEnds = false;
        if (baseline != null) {
            baselineSet = baseline;
            baselineSetAt = at;
        }
    }

    void checkedIn(LocalDate on) {
        lastCheckIn = on;
    }

    CaseId caseId() {
        return caseId;
    }

    /** The day set for that run; null where its shifts say when. */
    LocalDate reviewOn(UUID run) {
        return run.equals(reviewRun) ? reviewOn : null;
    }

    /** The rule that called for an urgent review; null while none is open. */
    String urgentRule() {
        return urgentRule;
    }

    LocalDate urgentOn() {
        return urgentOn;
    }

    LocalDate lastCheckIn() {
        return lastCheckIn;
    }

    boolean pauseAsked() {
        return pauseAsked;
    }

    AfterStage afterStage() {
        return afterStage;
    }

    boolean runEnds() {
        return runEnds;
    }

    LocalDate lookAgainOn() {
        return lookAgainOn;
    }

    HoldReason holdReason() {
        return holdReason;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    /** When a decision last answered what was reported; null before the first. */
    Instant answeredAt() {
        return answeredAt;
    }

    /** What the therapist set after a hold; null if nothing ever was. */
    Integer baselineSet() {
        return baselineSet;
    }

    Instant baselineSetAt() {
        return baselineSetAt;
    }
}
