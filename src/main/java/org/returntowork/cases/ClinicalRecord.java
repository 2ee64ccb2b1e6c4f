package org.returntowork.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** What only therapist and patient may know about the injury; in a table of its own. */
@Entity
public class ClinicalRecord {

    @EmbeddedId
    private CaseId caseId;

    @Version
    private int version;

    @Column(name = "injury_condition")
    private String condition;

    @Convert(converter = RegionsColumn.class)
    private List<BodyRegion> bodyRegions = List.of();

    @Enumerated(EnumType.STRING)
    private InjurySide side;

    private LocalDate surgeryDate;
    private String notes;

    protected ClinicalRecord() {}

    ClinicalRecord(CaseId caseId, Clinical clinical) {
        this.caseId = caseId;
        condition = clinical.condition();
        bodyRegions = clinical.bodyRegions();
        side = clinical.side();
        surgeryDate = clinical.surgeryDate();
        notes = clinical.notes();
    }

    public String condition() {
        return condition;
    }

    public List<BodyRegion> bodyRegions() {
        return bodyRegions;
    }

    public InjurySide side() {
        return side;
    }

    public LocalDate surgeryDate() {
        return surgeryDate;
    }

    public String notes() {
        return notes;
    }

    @Immutable
    static class RegionsColumn extends JsonColumn<List<BodyRegion>> {

        RegionsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
