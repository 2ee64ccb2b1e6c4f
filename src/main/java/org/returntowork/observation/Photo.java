package org.returntowork.observation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;

/** A photo of an observation, for therapist and patient only; its bytes are read by those who look at it, never in lists. */
@Entity
@Table(name = "observation_photo")
public class Photo {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private UUID observationId;
    private UUID duty;
    private String caption;
    private UUID addedBy;
    private Instant addedAt;
    private boolean recorded;
    private byte[] picture;
    private byte[] preview;

    protected Photo() {}

    Photo(CaseId caseId, UUID observation, CleanPicture clean, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.observationId = observation;
        this.picture = clean.picture();
        this.preview = clean.preview();
        this.addedBy = by.person();
        this.addedAt = at;
    }

    UUID id() {
        return id;
    }
}
