package org.returntowork.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** One person's return to one job after one injury: who belongs to it, which job it is, and where it stands. */
@Entity
@Table(name = "return_to_work_case")
public class ReturnToWorkCase {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId id;

    @Version
    private int version;

    private UUID organisation;
    private UUID site;
    private UUID clinic;
    private UUID program;
    private UUID therapist;
    private UUID patient;
    private UUID employer;
    private String department;
    private String jobTitle;
    private int shiftMinutes;
    private int daysPerWeek;
    private LocalDate injuryDate;
    private LocalDate firstDayAway;
    private boolean workRelated;
    private String claimNumber;
    private UUID referredBy;

    @Enumerated(EnumType.STRING)
    private Role referredByRole;

    private Instant referredAt;
    private boolean accepted;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;

    private Instant closedAt;

    protected ReturnToWorkCase() {}

    ReturnToWorkCase(
            CaseId id, Members members, Job job, Injury injury, UUID referredBy, Role referredByRole, Instant at) {
        this.id = id;
        organisation = members.organisation();
        site = members.site();
        clinic = members.clinic();
        program = members.program();
        therapist = members.therapist();
        patient = members.patient();
        employer = members.employer();
        department = job.department();
        jobTitle = job.title();
        shiftMinutes = job.shiftMinutes();
        daysPerWeek = job.daysPerWeek();
        injuryDate = injury.date();
        firstDayAway = injury.firstDayAway();
        workRelated = injury.workRelated();
        claimNumber = injury.claimNumber();
        this.referredBy = referredBy;
        this.referredByRole = referredByRole;
        referredAt = at;
        accepted = referredByRole == Role.THERAPIST;
        phase = Phase.CONSENT;
        standing = Standing.RUNNING;
    }

    /** Where the case belongs and who is in it. */
    record Members(
            UUID organisation, UUID site, UUID clinic, UUID program, UUID therapist, UUID patient, UUID employer) {}

    /** The job the patient returns to; a normal shift in minutes. */
    record Job(String title, String department, int shiftMinutes, int daysPerWeek) {}

    /** What started it. */
    record Injury(LocalDate date, LocalDate firstDayAway, boolean workRelated, String claimNumber) {}

    void accept() {
        accepted = true;
    }

    void assign(UUID newTherapist, UUID itsClinic) {
        therapist = newTherapist;
        clinic = itsClinic;
    }

    void replaceEmployer(UUID newEmployer) {
        employer = newEmployer;
    }

    /** The main flow has come to this phase. */
    public void enter(Phase next) {
        requireOpen();
        phase = next;
    }

    /** Something takes over; the main flow waits. What is already closing stays so. */
    public void interrupt(Standing by) {
        requireOpen();
        if (standing != Standing.CLOSING) {
            standing = by;
        }
    }

    /** The main flow goes on where it was. */
    public void resume() {
        requireOpen();
        standing = Standing.RUNNING;
    }

    /** The main flow goes on at this phase. */
    public void resume(Phase at) {
        resume();
        phase = at;
    }

    public void close(CaseOutcome with, Instant at) {
        requireOpen();
        standing = Standing.CLOSED;
        outcome = with;
        closedAt = at;
    }

    private void requireOpen() {
        if (standing == Standing.CLOSED) {
            throw new IllegalStateException("Case " + id + " is closed.");
        }
    }

    public CaseId id() {
        return id;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID site() {
        return site;
    }

    public UUID clinic() {
        return clinic;
    }

    public UUID program() {
        return program;
    }

    public UUID therapist() {
        return therapist;
    }

    public UUID patient() {
        return patient;
    }

    public UUID employer() {
        return employer;
    }

    public String department() {
        return department;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public int shiftMinutes() {
        return shiftMinutes;
    }

    public int daysPerWeek() {
        return daysPerWeek;
    }

    public LocalDate injuryDate() {
        return injuryDate;
    }

    public LocalDate firstDayAway() {
        return firstDayAway;
    }

    public boolean workRelated() {
        return workRelated;
    }

    public String claimNumber() {
        return claimNumber;
    }

    public UUID referredBy() {
        return referredBy;
    }

    public Role referredByRole() {
        return referredByRole;
    }

    public Instant referredAt() {
        return referredAt;
    }

    public boolean accepted() {
        return accepted;
    }

    public Phase phase() {
        return phase;
    }

    public Standing standing() {
        return standing;
    }

    public CaseOutcome outcome() {
        return outcome;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
