package org.returntowork.modification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A time in which an agreed modification was not there.
 *
 * @param from the promised day, or the day it failed
 * @param until the first day it was there, or the day it was given up; null while it is missing
 * @param late whether it was promised and had not come yet; otherwise it had been there and was out of use
 */
public record Absence(LocalDate from, LocalDate until, boolean late) {

    /** All of one modification, oldest first, as the record of its talks tells them; none while its counter waits. */
    public static List<Absence> of(Modification modification, LocalDate today) {
        return modification.status() == ModificationStatus.COUNTERED ? List.of() : in(modification.history(), today);
    }

    private static List<Absence> in(List<TalkEntry> record, LocalDate today) {
        List<Absence> absences = new ArrayList<>();
        LocalDate promised = null;
        LocalDate failed = null;
        for (TalkEntry entry : record) {
            switch (entry.step()) {
                case ACCEPTED, COUNTERED, COUNTER_ACCEPTED, HR_IMPLEMENTS -> promised = entry.effectiveOn();
                case IN_PLACE -> {
                    add(absences, promised, failed, entry.effectiveOn());
                    promised = null;
                    failed = null;
                }
                case OUT_OF_USE -> failed = entry.effectiveOn();
                case REVISED, WITHDRAWN, GIVEN_UP, REFUSED, HR_CANNOT, HR_REPLACES, ACCEPTED_ON_BEHALF -> {
                    if (failed != null) {
                        absences.add(new Absence(failed, entry.on(), false));
                    }
                    promised = null;
                    failed = null;
                }
                case PROPOSED -> {}
            }
        }
        if (failed != null || promised != null && promised.isBefore(today)) {
            absences.add(new Absence(failed != null ? failed : promised, null, failed == null));
        }
        return List.copyOf(absences);
    }

    private static void add(List<Absence> absences, LocalDate promised, LocalDate failed, LocalDate there) {
        LocalDate from = failed != null ? failed : promised;
        if (from != null && from.isBefore(there)) {
            absences.add(new Absence(from, there, failed == null));
        }
    }
}
