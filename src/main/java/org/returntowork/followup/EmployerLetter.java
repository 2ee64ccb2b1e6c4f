package org.returntowork.followup;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.returntowork.shared.CaseId;

/** What the employer was written when the case was closed; nothing clinical. */
@Entity
@Table(name = "employer_letter")
public class EmployerLetter {

    @EmbeddedId
    private CaseId caseId;

    private Instant sentAt;
    private String authorName;

    @Column(columnDefinition = "text")
    private String letter;

    protected EmployerLetter() {}

    EmployerLetter(CaseId caseId, Instant sentAt, String authorName, String letter) {
        this.caseId = caseId;
        this.sentAt = sentAt;
        this.authorName = authorName;
        this.letter = letter;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String authorName() {
        return authorName;
    }

    public String letter() {
        return letter;
    }
}
