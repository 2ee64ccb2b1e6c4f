package org.returntowork.duties;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of duties, named as the form's fields are; two fields of one name are told apart. */
enum DutyColumn {
    NAME("name", "name"),
    DESCRIPTION("description", "description"),
    CORE("core", "core"),
    CORE_REASON("coreReason", "coreReason"),
    MINUTES("minutesPerShift", "minutesPerShift"),
    KIND("kind", "demands.kind"),
    SIDE("side", "demands.side"),
    LOAD("loadKg", "demands.loadKg"),
    FORCE("forceN", "demands.forceN"),
    DEMAND_MINUTES("demandMinutesPerShift", "demands.minutesPerShift"),
    BOUT("longestBoutMinutes", "demands.longestBoutMinutes"),
    TIMES("timesPerShift", "demands.timesPerShift"),
    REPETITIONS("repetitionsPerHour", "demands.repetitionsPerHour"),
    FROM("fromCm", "demands.fromCm"),
    TO("toCm", "demands.toCm");

    private final String header;
    private final String field;

    DutyColumn(String header, String field) {
        this.header = header;
        this.field = field;
    }

    public String header() {
        return header;
    }

    static Optional<DutyColumn> named(String header) {
        String plain = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.header.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    /** The column of a field of a duty, such as {@code demands.loadKg}. */
    static Optional<DutyColumn> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }
}
