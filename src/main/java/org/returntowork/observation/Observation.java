package org.returntowork.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** One planned look at the work: when and where, what both sides said to that, and whether it took place. */
@Entity
@Table(name = "observation")
public class Observation {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    @Version
    private int version;

    private int attempt;

    @Enumerated(EnumType.STRING)
    private ObservationMethod method;

    @Column(columnDefinition = "text")
    private String reason;

    private Instant plannedAt;

    @Column(columnDefinition = "text")
    private String place;

    @Convert(converter = DutyIdsColumn.class)
    @Column(columnDefinition = "text")
    private List<UUID> duties;

    @Column(columnDefinition = "text")
    private String note;

    @Convert(converter = TimeAnswersColumn.class)
    @Column(columnDefinition = "text")
    private List<TimeAnswer> answers = List.of();

    private Boolean tookPlace;

    @Column(columnDefinition = "text")
    private String reasonIfNot;

    protected Observation() {}

    Observation(CaseId caseId, int attempt, ScheduleObservation form, Instant plannedAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.attempt = attempt;
        this.method = form.method();
        this.reason = form.reason();
        this.plannedAt = form.method() == ObservationMethod.NONE ? null : plannedAt;
        this.place = form.place();
        this.duties = form.duties();
        this.note = form.note();
    }

    /**
     * The later answer of one side takes the place of its earlier one.
     *
     * @throws IllegalStateException if nothing is planned, or it is over
     */
    void answer(Actor by, ObservationAnswer answer, Instant proposedAt, String answerNote, Instant at) {
        if (method == ObservationMethod.NONE || tookPlace != null) {
            throw new IllegalStateException("No observation is waiting for an answer.");
        }
        List<TimeAnswer> now = new ArrayList<>(answers);
        now.removeIf(earlier -> earlier.role() == by.subjectRole());
        now.add(new TimeAnswer(
                by.subjectRole(),
                by.name(),
                answer,
                answer == ObservationAnswer.PROPOSE ? proposedAt : null,
                answerNote,
                at));
        answers = List.copyOf(now);
    }

    /** @throws IllegalStateException if nothing is planned, or it was recorded before */
    void record(boolean took, String reasonWhyNot) {
        if (method == ObservationMethod.NONE || tookPlace != null) {
            throw new IllegalStateException("No observation is waiting to be recorded.");
        }
        tookPlace = took;
        reasonIfNot = took ? null : reasonWhyNot;
    }

    boolean takesPlace() {
        return method != ObservationMethod.NONE;
    }

    boolean otherTimeAsked() {
        return answers.stream().anyMatch(answer -> answer.answer() == ObservationAnswer.PROPOSE);
    }

    boolean confirmed() {
        return confirmedBy(Role.EMPLOYER) && confirmedBy(Role.PATIENT);
    }

    private boolean confirmedBy(Role role) {
        return answer(role)
                .filter(answer -> answer.answer() == ObservationAnswer.CONFIRM)
                .isPresent();
    }

    Optional<TimeAnswer> answer(Role role) {
        return answers.stream().filter(answer -> answer.role() == role).findFirst();
    }

    List<TimeAnswer> answers() {
        return answers;
    }

    public UUID id() {
        return id;
    }

    public ObservationMethod method() {
        return method;
    }

    /** Why there is no observation: the therapist's own words, for nobody else. */
    String reason() {
        return reason;
    }

    /** Null where there is no observation. */
    public Instant plannedAt() {
        return plannedAt;
    }

    public String place() {
        return place;
    }

    public List<UUID> duties() {
        return duties;
    }

    public String note() {
        return note;
    }

    /** Null until it is recorded. */
    public Boolean tookPlace() {
        return tookPlace;
    }

    String reasonIfNot() {
        return reasonIfNot;
    }

    int attempt() {
        return attempt;
    }
}
