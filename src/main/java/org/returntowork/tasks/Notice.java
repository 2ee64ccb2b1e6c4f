package org.returntowork.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** Something in an inbox that tells without asking, until it is read. */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private UUID person;
    private UUID hrOf;

    @Embedded
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String messageKey;

    @Convert(converter = ArgsColumn.class)
    private List<String> args = List.of();

    private Instant at;
    private Instant readAt;

    @Column(name = "task_id")
    private UUID task;

    private String onceKey;

    protected Notice() {}

    Notice(UUID person, CaseId caseId, Kind kind, String messageKey, List<String> args, Instant at) {
        this.person = person;
        this.caseId = caseId;
        this.kind = kind;
        this.messageKey = messageKey;
        this.args = List.copyOf(args);
        this.at = at;
    }

    static Notice ofHr(UUID organisation, CaseId caseId, String messageKey, List<String> args, Instant at) {
        Notice notice = new Notice(null, caseId, Kind.NEWS, messageKey, args, at);
        notice.hrOf = organisation;
        return notice;
    }

    /** There is never a second notice with this key. */
    Notice once(String key) {
        onceKey = key;
        return this;
    }

    /** Why it is there. */
    public enum Kind {
        NEWS,
        LOOK_TODAY,
        REMINDER,
        ESCALATION
    }

    void read(Instant moment) {
        if (readAt == null) {
            readAt = moment;
        }
    }

    public Long id() {
        return id;
    }

    UUID person() {
        return person;
    }

    UUID hrOf() {
        return hrOf;
    }

    public CaseId caseId() {
        return caseId;
    }

    public Kind kind() {
        return kind;
    }

    /** The text is the message {@code notice.<key>}. */
    public String messageKey() {
        return messageKey;
    }

    public List<String> args() {
        return args;
    }

    public Instant at() {
        return at;
    }

    @Immutable
    static class ArgsColumn extends JsonColumn<List<String>> {

        ArgsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
