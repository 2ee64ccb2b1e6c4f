package org.returntowork.reporting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.returntowork.plan.DaysLeft;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rows as a file after RFC 4180: dates after ISO 8601, hours with a point, and no cell a spreadsheet would run. */
@Component
class ProgressCsv {

    private final MessageSource messages;

    ProgressCsv(MessageSource messages) {
        this.messages = messages;
    }

    String of(List<ProgressRow> rows, Locale locale) {
        StringWriter file = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(file, CSVFormat.RFC4180)) {
            csv.printRecord(head(locale));
            for (ProgressRow row : rows) {
                csv.printRecord(cells(row, locale));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private Stream<String> head(Locale locale) {
        return Stream.of(
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
                .map(column -> word("progress.csv." + column, locale));
    }

    private Stream<String> cells(ProgressRow row, Locale locale) {
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
                of(row.deviations(), all -> all.isEmpty() ? null : all.get(0).on()));
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

    /** A text that no spreadsheet takes for a formula. */
    static String text(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
