package org.returntowork.duties;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** All duties of the job that a case is about, in the order the employer listed them. */
@Entity
@Table(name = "duty_list")
public class DutyList {

    @EmbeddedId
    private CaseId caseId;

    @Version
    private int version;

    private Boolean modifiedDutyAvailable;

    @Column(columnDefinition = "text")
    private String otherDuties;

    private LocalDate listedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id", referencedColumnName = "case_id", insertable = false, updatable = false)
    @OrderBy("placeInList")
    private List<Duty> duties = new ArrayList<>();

    protected DutyList() {}

    DutyList(CaseId caseId) {
        this.caseId = caseId;
    }

    /** The employer's list; a duty that was listed before keeps its identity, and what the patient added stays. */
    void list(List<Duty> listed, Boolean modifiedDutyAvailable, String otherDuties, LocalDate on) {
        List<Duty> now = new ArrayList<>();
        for (Duty duty : listed) {
            Optional<Duty> before = duty(duty.id());
            before.ifPresent(known -> known.correct(duty));
            now.add(before.orElse(duty));
        }
        duties.stream()
                .filter(duty -> duty.addedByPatient() && !now.contains(duty))
                .forEach(now::add);
        duties.clear();
        duties.addAll(now);
        number();
        this.modifiedDutyAvailable = modifiedDutyAvailable;
        this.otherDuties = otherDuties;
        listedOn = on;
    }

    void addMissing(String name, String description) {
        duties.add(Duty.missing(caseId, name, description));
        number();
    }

    private void number() {
        for (int place = 0; place < duties.size(); place++) {
            duties.get(place).standAt(place);
        }
    }

    CaseId caseId() {
        return caseId;
    }

    public List<Duty> duties() {
        return List.copyOf(duties);
    }

    int totalMinutes() {
        return duties.stream()
                .filter(duty -> duty.minutesPerShift() != null)
                .mapToInt(Duty::minutesPerShift)
                .sum();
    }

    public Optional<Duty> duty(UUID id) {
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }

    /** Whether the employer has modified duty to offer; null until asked. */
    public Boolean modifiedDutyAvailable() {
        return modifiedDutyAvailable;
    }

    /** Other duties the employer could offer, in their words. */
    public String otherDuties() {
        return otherDuties;
    }

    public LocalDate listedOn() {
        return listedOn;
    }
}
