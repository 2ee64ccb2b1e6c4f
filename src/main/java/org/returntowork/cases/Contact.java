package org.returntowork.cases;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;

/** A talk about the case, as the therapist noted it. */
@Entity
public class Contact {

    private static final Pattern THE_PATIENT = Pattern.compile("(the )?patient", Pattern.CASE_INSENSITIVE);

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private LocalDate contactOn;
    private String withWhom;

    @Enumerated(EnumType.STRING)
    private ContactHow how;

    private String note;

    @Enumerated(EnumType.STRING)
    private ContactSide side;

    private UUID enteredBy;
    private String enteredByName;
    private Instant enteredAt;

    protected Contact() {}

    Contact(CaseId caseId, AddContact contact, Actor by, Instant at) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        contactOn = contact.on();
        withWhom = contact.with();
        how = contact.how();
        note = contact.text();
        side = contact.side();
        enteredBy = by.person();
        enteredByName = by.name();
        enteredAt = at;
    }

    public LocalDate contactOn() {
        return contactOn;
    }

    public String withWhom() {
        return withWhom;
    }

    /** Whether it was a talk with the patient themselves, noted by their name or as "patient". */
    public boolean isWith(String patient) {
        String whom = withWhom.strip();
        return whom.equalsIgnoreCase(patient.strip())
                || THE_PATIENT.matcher(whom).matches();
    }

    public ContactHow how() {
        return how;
    }

    public String note() {
        return note;
    }

    public ContactSide side() {
        return side;
    }

    public String enteredByName() {
        return enteredByName;
    }
}
