package org.returntowork.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** What the patient says about one duty: clinical, so in a table of its own, never the employer's. */
@Entity
@Table(name = "duty_rating")
public class Rating {

    @Id
    private UUID dutyId;

    @Embedded
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private Ability ability;

    private Integer pain;

    @Column(name = "remark", columnDefinition = "text")
    private String comment;

    private LocalDate ratedOn;

    protected Rating() {}

    Rating(UUID dutyId, CaseId caseId, Ability ability, Integer pain, String comment, LocalDate ratedOn) {
        this.dutyId = dutyId;
        this.caseId = caseId;
        this.ability = ability;
        this.pain = pain;
        this.comment = comment;
        this.ratedOn = ratedOn;
    }

    public UUID duty() {
        return dutyId;
    }

    public Ability ability() {
        return ability;
    }

    public Integer pain() {
        return pain;
    }

    public String comment() {
        return comment;
    }

    public LocalDate ratedOn() {
        return ratedOn;
    }
}
