package org.returntowork.reporting;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.returntowork.plan.DaysLeft;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rows as a file after RFC 4180: dates after ISO 8601, hours with a point, and no cell a spreadsheet would run. */
@Component
class ProgressCsv {

    private static final String LINE = "\r\n";

    private final MessageSource messages;

    ProgressCsv(MessageSource messages) {
        this.messages = messages;
    }

    String of(List<ProgressRow> rows, Locale locale) {
        String head = Stream.of(
                        "person",
                        "job",
                        "site",
                        "place",
                        "stage",
                        "stages",
                        "hours",
                        "fullHours",
                        "planned",
                        "worked",
                        "notRecorded",
                        "injury",
                        "begins",
                        "ends",
                        "review",
                        "fullDuty",
                        "daysLeft",
                        "waits",
                        "since",
                        "daysLate",
                        "late",
                        "checkIn",
                        "deviations",
                        "lastDeviation")
                .map(column -> text(word("progress.csv." + column, locale)))
                .collect(Collectors.joining(","));
        return rows.stream().map(row -> line(row, locale)).collect(Collectors.joining(LINE, head + LINE, ""))
                + (rows.isEmpty() ? "" : LINE);
    }

    private String line(ProgressRow row, Locale locale) {
        return Stream.of(
                        text(row.patient()),
                        text(row.jobTitle()),
                        text(row.site()),
                        row.place() == null ? "" : text(word("Place." + row.place(), locale)),
                        plain(row.stage()),
                        plain(row.stages()),
                        of(row.hours(), ProgressRow.Share::now),
                        of(row.hours(), ProgressRow.Share::full),
                        of(row.worked(), ProgressRow.Worked::planned),
                        of(row.worked(), ProgressRow.Worked::worked),
                        of(row.worked(), ProgressRow.Worked::notRecorded),
                        plain(row.daysSinceInjury()),
                        plain(row.planBegins()),
                        plain(row.planEnds()),
                        plain(row.nextReview()),
                        plain(row.fullDutyOn()),
                        of(row.daysLeft(), DaysLeft::days),
                        waits(row, wait -> word("progress.with." + wait.who(), locale)),
                        waits(row, Wait::since),
                        waits(row, Wait::daysLate),
                        text(row.late() == null ? null : String.join("; ", row.late())),
                        of(row.lastCheckIn(), ProgressRow.LastCheckIn::on),
                        of(row.deviations(), List::size),
                        of(
                                row.deviations(),
                                all -> all.isEmpty() ? null : all.get(0).on()))
                .collect(Collectors.joining(","));
    }

    private static <T> String of(T part, Function<T, Object> value) {
        return part == null ? "" : plain(value.apply(part));
    }

    /** All who are waited for, in one order in each of the three columns. */
    private static String waits(ProgressRow row, Function<Wait, Object> value) {
        return text(row.waitsFor().stream().map(value).map(ProgressCsv::plain).collect(Collectors.joining("; ")));
    }

    /** Numbers and dates as they are; what is not known is empty, never 0. */
    private static String plain(Object value) {
        return value == null ? "" : value.toString();
    }

    /** A text cell: quoted where it must be, and never the beginning of a formula. */
    static String text(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
