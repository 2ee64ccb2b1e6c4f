package org.returntowork.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;

/** A sheet of paper logs, typed in twice and apart from the entries until both agree. Clinical. */
@Entity
@Table(name = "paper_sheet")
class PaperSheet {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Embedded
    private CaseId caseId;

    private LocalDate handedInOn;
    private UUID firstBy;
    private String firstByName;
    private Instant firstAt;

    @Convert(converter = Columns.OfPaperRows.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text")
    private List<PaperRow> firstRows;

    private UUID secondBy;
    private String secondByName;
    private Instant secondAt;

    @Convert(converter = Columns.OfPaperRows.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text")
    private List<PaperRow> secondRows;

    private String settledByName;
    private Instant settledAt;

    protected PaperSheet() {}

    PaperSheet(CaseId caseId, LocalDate handedInOn, List<PaperRow> rows, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.handedInOn = handedInOn;
        firstBy = by.person();
        firstByName = by.name();
        firstAt = at;
        firstRows = List.copyOf(rows);
    }

    void keyAgain(List<PaperRow> rows, Actor by, Instant at) {
        require(!isKeyedTwice(), "The sheet was typed in twice already");
        secondBy = by.person();
        secondByName = by.name();
        secondAt = at;
        secondRows = List.copyOf(rows);
    }

    void settle(Actor by, Instant at) {
        require(isKeyedTwice() && !isSettled(), "The sheet is typed in once, or settled");
        settledByName = by.name();
        settledAt = at;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    boolean isKeyedTwice() {
        return secondRows != null;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    /** Whether nobody else looked at it. */
    boolean byOnePerson() {
        return firstBy.equals(secondBy);
    }

    PaperComparison comparison() {
        return new PaperComparison(firstRows, secondRows);
    }

    UUID id() {
        return id;
    }

    LocalDate handedInOn() {
        return handedInOn;
    }

    UUID firstBy() {
        return firstBy;
    }

    String firstByName() {
        return firstByName;
    }

    Instant firstAt() {
        return firstAt;
    }

    String secondByName() {
        return secondByName;
    }
}
