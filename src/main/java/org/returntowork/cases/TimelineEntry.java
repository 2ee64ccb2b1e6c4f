package org.returntowork.cases;

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
import org.returntowork.access.Actor;
import org.returntowork.access.OnBehalf;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** One thing that happened in a case: what, when and by whom, in words from the message bundle. */
@Entity
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Embedded
    private CaseId caseId;

    private Instant at;
    private String kind;

    @Convert(converter = ArgsColumn.class)
    private List<String> args = List.of();

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private UUID actor;

    @Enumerated(EnumType.STRING)
    private Role actorRole;

    private String actorName;

    @Enumerated(EnumType.STRING)
    private OnBehalf.How onBehalfHow;

    protected TimelineEntry() {}

    TimelineEntry(CaseId caseId, Instant at, String kind, Actor by, Audience audience, List<String> args) {
        this.caseId = caseId;
        this.at = at;
        this.kind = kind;
        this.audience = audience;
        this.args = List.copyOf(args);
        if (by != null) {
            actor = by.person();
            actorName = by.name();
            actorRole = by.subjectRole();
            onBehalfHow = by.onBehalf() == null ? null : by.onBehalf().how();
        }
    }

    public Instant at() {
        return at;
    }

    public String kind() {
        return kind;
    }

    public List<String> args() {
        return args;
    }

    public Audience audience() {
        return audience;
    }

    /** Whose act it was, by part; null where the service itself acted. */
    public Role actorRole() {
        return actorRole;
    }

    /** Who entered it; null where the service itself acted. */
    public String actorName() {
        return actorName;
    }

    /** Set where the therapist entered it for somebody. */
    public OnBehalf.How onBehalfHow() {
        return onBehalfHow;
    }

    @Immutable
    static class ArgsColumn extends JsonColumn<List<String>> {

        ArgsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
