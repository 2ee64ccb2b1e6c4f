package org.returntowork.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** One main task of the job, with what it asks of the body as the employer says and, once measured, as it is. */
@Entity
@Table(name = "duty")
public class Duty {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private int placeInList;

    @Column(columnDefinition = "text")
    private String name;

    @Column(columnDefinition = "text")
    private String description;

    @Enumerated(EnumType.STRING)
    private Core core;

    @Column(columnDefinition = "text")
    private String coreReason;

    @Enumerated(EnumType.STRING)
    private CoreResult coreResult;

    private Integer minutesPerShift;

    @Convert(converter = DemandsColumn.class)
    @Column(columnDefinition = "text")
    private List<Demand> listed;

    @Convert(converter = DemandsColumn.class)
    @Column(columnDefinition = "text")
    private List<Demand> measured;

    private LocalDate measuredOn;
    private boolean addedByPatient;

    protected Duty() {}

    Duty(
            UUID id,
            CaseId caseId,
            String name,
            String description,
            Core core,
            String coreReason,
            Integer minutesPerShift,
            List<Demand> listed) {
        this.id = id;
        this.caseId = caseId;
        this.name = name;
        this.description = description;
        this.core = core;
        this.coreReason = coreReason;
        this.minutesPerShift = minutesPerShift;
        this.listed = List.copyOf(listed);
    }

    /** A duty that stands alone, for whoever has to reckon with one before there is a list. */
    public static Duty of(UUID id, String name, Core core, Integer minutesPerShift, List<Demand> demands) {
        return new Duty(id, null, name, null, core, null, minutesPerShift, demands);
    }

    static Duty missing(CaseId caseId, String name, String description) {
        Duty duty = new Duty(UUID.randomUUID(), caseId, name, description, Core.NOT_SURE, null, null, List.of());
        duty.addedByPatient = true;
        return duty;
    }

    void standAt(int place) {
        placeInList = place;
    }

    void correct(Duty other) {
        name = other.name;
        description = other.description;
        core = other.core;
        coreReason = other.coreReason;
        minutesPerShift = other.minutesPerShift;
        listed = other.listed;
    }

    /** The measured demands take the place of the employer's, which are kept. */
    void measure(List<Demand> demands, LocalDate on) {
        measured = List.copyOf(demands);
        measuredOn = on;
    }

    /** The worksheet's result; what the employer said stays beside it. */
    void settle(CoreResult result) {
        coreResult = result;
    }

    public UUID id() {
        return id;
    }

    public CaseId caseId() {
        return caseId;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    /** As the employer said when listing it. */
    public Core core() {
        return core;
    }

    /** What the newest worksheet says; null as long as there is none. */
    public CoreResult coreResult() {
        return coreResult;
    }

    /** What counts wherever it matters whether the duty is core: the worksheet, else the employer's answer. */
    public Core coreNow() {
        return coreResult == null ? core : coreResult.asCore();
    }

    public String coreReason() {
        return coreReason;
    }

    /** How long in one shift, or null where nobody has said yet (a duty that the patient added). */
    public Integer minutesPerShift() {
        return minutesPerShift;
    }

    /** What the duty asks of the body: measured, else as the employer listed it. */
    public List<Demand> demands() {
        return measured == null ? listed : measured;
    }

    public List<Demand> listedDemands() {
        return listed;
    }

    /** The day of the measurement, or null where nothing was measured. */
    public LocalDate measuredOn() {
        return measuredOn;
    }

    public boolean addedByPatient() {
        return addedByPatient;
    }

    int placeInList() {
        return placeInList;
    }
}
