package org.returntowork.modification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.OnBehalf;
import org.returntowork.organisation.Role;

/**
 * One line of the record of the talks: who proposed, answered or attested what, and when; never changed afterwards.
 *
 * @param on the day it was said
 * @param person whose word it is, with the name and part of then
 * @param enteredBy who typed it; differs where it was entered on behalf
 * @param how how the word reached them; null where it is their own entry
 * @param effectiveOn the day from which it counts, or is promised for
 */
@Embeddable
public record TalkEntry(
        @Enumerated(EnumType.STRING) TalkStep step,
        @Column(name = "on_day") LocalDate on,
        UUID person,
        String personName,
        @Enumerated(EnumType.STRING) Role personRole,
        UUID enteredBy,
        @Enumerated(EnumType.STRING) OnBehalf.How how,
        @Enumerated(EnumType.STRING) AnswerReason reason,
        String words,
        @Convert(converter = TermsColumn.class) Terms terms,
        LocalDate effectiveOn) {

    static TalkEntry of(
            TalkStep step,
            Actor by,
            LocalDate on,
            AnswerReason reason,
            String words,
            Terms terms,
            LocalDate effectiveOn) {
        return new TalkEntry(
                step,
                on,
                by.subject(),
                by.name(),
                by.subjectRole(),
                by.person(),
                by.onBehalf() == null ? null : by.onBehalf().how(),
                reason,
                words,
                terms,
                effectiveOn);
    }
}
