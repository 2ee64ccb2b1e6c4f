package org.returntowork.modification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether an accepted modification is there.
 *
 * @param by the day it was promised for; null where nothing was promised
 * @param since the day from which it was attested to be there; null while it never was
 * @param outOfUseSince the day it failed; null while it does not
 */
@Embeddable
public record Placement(
        @Column(name = "in_place_by") LocalDate by,
        @Column(name = "in_place_on") LocalDate since,
        @Column(name = "out_of_use_since") LocalDate outOfUseSince) {

    static final Placement NONE = new Placement(null, null, null);

    static Placement promised(LocalDate by) {
        return new Placement(by, null, null);
    }

    public boolean isThere() {
        return since != null && outOfUseSince == null;
    }

    Placement there(LocalDate day) {
        return new Placement(by, day, null);
    }

    Placement failing(LocalDate day) {
        return new Placement(by, since, day);
    }

    /** The promised day; the other where nothing was promised or what was there failed. */
    LocalDate expectedBy(LocalDate otherwise) {
        return by == null || since != null ? otherwise : by;
    }

    /** Days, from 0, since the promised day; 0 where none was promised. */
    long daysLate(LocalDate today) {
        return by == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(by, today));
    }
}
