package org.returntowork.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** One version of a case's graded plan: what was proposed, who agreed or asked for what, and its stages. */
@Entity
@Table(name = "plan_version")
@SecondaryTable(name = "plan_version_clinical", pkJoinColumns = @PrimaryKeyJoinColumn(name = "plan"))
public class Plan {

    /** A plan has at most this many stages. */
    static final int MOST_STAGES = 12;

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Embedded
    private CaseId caseId;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private LocalDate startsOn;

    private boolean lasting;

    @Convert(converter = StagesColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text")
    private List<Stage> stages;

    private boolean tightened;
    private Instant proposedAt;
    private Instant patientAgreedAt;
    private String patientSignature;
    private Instant employerAgreedAt;
    private String employerSignature;

    @Enumerated(EnumType.STRING)
    private Role changeAskedBy;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text")
    private String employerComment;

    @Column(table = "plan_version_clinical")
    private int baselinePain;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(table = "plan_version_clinical", columnDefinition = "text")
    private String patientComment;

    protected Plan() {}

    private Plan(CaseId caseId, int number, LocalDate startsOn, int baselinePain, boolean lasting, List<Stage> stages) {
        if (stages.isEmpty() || stages.size() > MOST_STAGES) {
            throw new IllegalArgumentException("A plan has 1 to " + MOST_STAGES + " stages");
        }
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        this.startsOn = startsOn;
        this.baselinePain = baselinePain;
        this.lasting = lasting;
        this.stages = List.copyOf(stages);
    }

    /** A version put to patient and employer. */
    public static Plan proposed(
            CaseId caseId,
            int number,
            LocalDate startsOn,
            int baselinePain,
            boolean lasting,
            List<Stage> stages,
            Instant at) {
        Plan plan = new Plan(caseId, number, startsOn, baselinePain, lasting, stages);
        plan.state = PlanState.PROPOSED;
        plan.proposedAt = at;
        return plan;
    }

    /**
     * Records the agreement of patient or employer; with both the plan is agreed.
     *
     * @throws IllegalStateException if this version is not waiting for their answer
     */
    public void agree(Role by, String signature, Instant at) {
        requireAwaited(by);
        sign(by, signature, at);
    }

    private void sign(Role by, String signature, Instant at) {
        if (by == Role.PATIENT) {
            patientAgreedAt = at;
            patientSignature = signature;
        } else {
            employerAgreedAt = at;
            employerSignature = signature;
        }
        if (bothAgreed()) {
            state = PlanState.AGREED;
        }
    }

    private boolean bothAgreed() {
        return patientAgreedAt != null && employerAgreedAt != null;
    }

    /**
     * Hands the version back to the therapist.
     *
     * @throws IllegalStateException if this version is not waiting for their answer
     */
    public void askChange(Role by, String comment) {
        requireAwaited(by);
        changeAskedBy = by;
        state = PlanState.DRAFT;
        comment(by, comment);
    }

    /**
     * Records, after the rounds are over, that both have agreed to this version all the same.
     *
     * @param proof the signed paper or the witness
     * @throws IllegalStateException if nobody had asked to change it
     */
    void agreeAfterAll(String proof, Instant at) {
        requireChangeAsked();
        Stream.of(Role.PATIENT, Role.EMPLOYER)
                .filter(party -> agreedAt(party) == null)
                .forEach(party -> sign(party, proof, at));
    }

    /**
     * Ends the rounds about it without an agreement; those about the next version are counted anew.
     *
     * @throws IllegalStateException if nobody had asked to change it
     */
    void giveUp() {
        requireChangeAsked();
        state = PlanState.GIVEN_UP;
    }

    private void requireChangeAsked() {
        if (state != PlanState.DRAFT) {
            throw new IllegalStateException("Nobody asked to change this plan version");
        }
    }

    /** Keeps what somebody said beside their answer. The patient's words are clinical. */
    void comment(Role by, String comment) {
        if (by == Role.PATIENT) {
            patientComment = comment;
        } else {
            employerComment = comment;
        }
    }

    /** Whether the talks about it are over: agreed after all, or given up. */
    boolean isSettled() {
        return state == PlanState.GIVEN_UP || bothAgreed();
    }

    /** A newer version has taken this one's place. */
    void replace() {
        state = PlanState.REPLACED;
    }

    /** @throws IllegalArgumentException if a change is not ahead of that stage, or not lighter */
    public void requireLighter(int presentStage, List<Tightening> changes) {
        Tightening.applyAll(changes, stages, presentStage, lasting);
    }

    /**
     * The version after this one, with lighter stages, in force without a new agreement.
     *
     * @param presentStage stages up to this one keep what both agreed
     * @throws IllegalArgumentException if a change is not ahead, not lighter, or touches the full job at the end
     */
    Plan tightened(int number, int presentStage, List<Tightening> changes, Instant at) {
        List<Stage> lighter = Tightening.applyAll(changes, stages, presentStage, lasting);
        Plan next = new Plan(caseId, number, startsOn, baselinePain, lasting, lighter);
        next.state = PlanState.AGREED;
        next.tightened = true;
        next.proposedAt = at;
        next.patientAgreedAt = patientAgreedAt;
        next.patientSignature = patientSignature;
        next.employerAgreedAt = employerAgreedAt;
        next.employerSignature = employerSignature;
        return next;
    }

    private void requireAwaited(Role by) {
        if (by != Role.PATIENT && by != Role.EMPLOYER) {
            throw new IllegalStateException("Only patient and employer agree to a plan");
        }
        if (state != PlanState.PROPOSED || agreedAt(by) != null) {
            throw new IllegalStateException("This plan version does not wait for an answer");
        }
    }

    public UUID id() {
        return id;
    }

    public CaseId caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public PlanState state() {
        return state;
    }

    /** Whether it was made lighter without a new agreement, rather than put to patient and employer. */
    public boolean tightened() {
        return tightened;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Clinical: 0 to 6. */
    public int baselinePain() {
        return baselinePain;
    }

    /** Whether the last stage is what both keep rather than the full job. */
    public boolean lasting() {
        return lasting;
    }

    public List<Stage> stages() {
        return stages;
    }

    /** @param number 1 to the number of stages */
    public Stage stage(int number) {
        return stages.get(number - 1);
    }

    /** The number of the stage nearest to that number whose work is the same; 0 where there is none. */
    int nearestStageLike(Stage present, int number) {
        return IntStream.rangeClosed(1, stages.size())
                .filter(stage -> stage(stage).sameWorkAs(present))
                .boxed()
                .min(Comparator.comparing(stage -> Math.abs(stage - number)))
                .orElse(0);
    }

    public Instant agreedAt(Role by) {
        return by == Role.PATIENT ? patientAgreedAt : employerAgreedAt;
    }

    public Role changeAskedBy() {
        return changeAskedBy;
    }

    /** What somebody said beside their answer; the patient's words are clinical, never for employer or HR. */
    public String commentOf(Role by) {
        return by == Role.PATIENT ? patientComment : employerComment;
    }
}
