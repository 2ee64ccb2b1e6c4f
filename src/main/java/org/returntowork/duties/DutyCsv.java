package org.returntowork.duties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.returntowork.tasks.FormBinder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * Reads a list of duties from a file after RFC 4180, one row for each duty and demand, by the form's own rules: UTF-8
 * with or without its mark, with commas, semicolons or tabs, as spreadsheets save it.
 */
@Component
class DutyCsv {

    /** A list of forty duties has some hundred rows. */
    static final int MOST_BYTES = 1_000_000;

    /** More than any list of forty duties with their demands has. */
    static final int MOST_ROWS = 2_000;

    private static final Pattern PLACE = Pattern.compile("duties\\[(\\d+)]\\.(?:demands\\[(\\d+)]\\.)?(\\w+)");

    /** What is said of the duty itself, beside its name; all others are of a demand. */
    private static final Set<DutyColumn> OF_THE_DUTY =
            EnumSet.of(DutyColumn.DESCRIPTION, DutyColumn.CORE, DutyColumn.CORE_REASON, DutyColumn.MINUTES);

    private final FormBinder binder;

    DutyCsv(FormBinder binder) {
        this.binder = binder;
    }

    /** One duty with the rows it stands in, and those of its demands. */
    private record Read(
            DutyCells first,
            Core core,
            Integer minutes,
            List<Integer> rows,
            List<Demand> demands,
            List<Integer> demandRows) {

        int row() {
            return rows.get(0);
        }

        Object said(DutyColumn column) {
            return switch (column) {
                case CORE -> core;
                case MINUTES -> minutes;
                default -> first.text(column);
            };
        }
    }

    DutyFile read(byte[] file) {
        return read(file, (list, errors) -> {});
    }

    /** @param ofCase what else the list of a certain case refuses, by field */
    DutyFile read(byte[] file, BiConsumer<ListDuties, Errors> ofCase) {
        if (TaskStatements.isBegunBy(file)) {
            return nothing(null, "duty-file.onet");
        }
        if (file.length > MOST_BYTES) {
            return nothing(null, "duty-file.tooLarge");
        }
        return FileText.of(file).map(text -> read(text, ofCase)).orElseGet(() -> nothing(null, "duty-file.encoding"));
    }

    private static DutyFile nothing(String text, String code) {
        return new DutyFile(text, List.of(), List.of(DutyFile.Problem.of(DutyFile.WHOLE, null, code)));
    }

    private DutyFile read(String text, BiConsumer<ListDuties, Errors> ofCase) {
        boolean hinted = text.toLowerCase(Locale.ROOT).startsWith("sep=");
        String body = hinted ? text.substring(text.indexOf('\n') + 1) : text;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiterOf(body))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(body, format)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() > MOST_ROWS) {
                return nothing(text, "duty-file.tooManyRows");
            }
            return records.isEmpty() ? nothing(text, "duty-file.empty") : read(text, records, ofCase);
        } catch (UncheckedIOException | IOException e) {
            return nothing(text, "duty-file.quotes");
        }
    }

    /** Whichever of the three stands most often in the header, whose names hold none of them. */
    private static char delimiterOf(String text) {
        String header = text.lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    private DutyFile read(String text, List<CSVRecord> records, BiConsumer<ListDuties, Errors> ofCase) {
        List<DutyFile.Problem> problems = new ArrayList<>();
        Map<Integer, DutyColumn> columns = columns(records.get(0), problems);
        if (!columns.containsValue(DutyColumn.NAME)) {
            problems.add(DutyFile.Problem.of(DutyFile.HEADER, DutyColumn.NAME.header(), "duty-file.noName"));
            return new DutyFile(text, List.of(), problems);
        }
        Map<String, Read> byName = new LinkedHashMap<>();
        Read last = null;
        for (int i = 1; i < records.size(); i++) {
            int row = DutyFile.HEADER + i;
            DutyCells cells = new DutyCells(row, texts(records.get(i), columns), problems);
            if (runsOver(records.get(i), records.get(0))) {
                problems.add(DutyFile.Problem.of(row, null, "duty-file.moreCells"));
            }
            if (!cells.isBlank()) {
                last = add(cells, row, byName, last, problems);
            }
        }
        List<Read> read = List.copyOf(byName.values());
        List<ListDuties.Row> duties = read.stream().map(DutyCsv::duty).toList();
        broken(duties, read, ofCase, problems);
        List<DutyFile.Listed> listed = read.stream()
                .map(each -> new DutyFile.Listed(duty(each), each.rows()))
                .toList();
        problems.sort(Comparator.comparingInt(DutyFile.Problem::row));
        return new DutyFile(text, listed, problems);
    }

    private static Map<Integer, DutyColumn> columns(CSVRecord header, List<DutyFile.Problem> problems) {
        Map<Integer, DutyColumn> columns = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
            String name = header.get(at).strip();
            DutyColumn column = DutyColumn.named(name).orElse(null);
            if (columns.containsValue(column)) {
                problems.add(DutyFile.Problem.of(DutyFile.HEADER, name, "duty-file.columnTwice"));
            } else if (column != null) {
                columns.put(at, column);
            } else if (!name.isEmpty()) {
                problems.add(DutyFile.Problem.of(DutyFile.HEADER, name, "duty-file.column"));
            }
        }
        return columns;
    }

    private static Map<DutyColumn, String> texts(CSVRecord cells, Map<Integer, DutyColumn> columns) {
        Map<DutyColumn, String> texts = new EnumMap<>(DutyColumn.class);
        columns.forEach((at, column) -> texts.put(column, at < cells.size() ? cells.get(at) : ""));
        return texts;
    }

    /** Whether text stands where no column is named, as behind a comma in a text without quotation marks. */
    private static boolean runsOver(CSVRecord cells, CSVRecord header) {
        return IntStream.range(0, cells.size())
                .filter(at -> at >= header.size() || header.get(at).isBlank())
                .anyMatch(at -> !cells.get(at).isBlank());
    }

    /** A row without a name, or with the name of a duty above, adds a demand to it. */
    private static Read add(
            DutyCells cells, int row, Map<String, Read> byName, Read last, List<DutyFile.Problem> problems) {
        String name = cells.text(DutyColumn.NAME);
        Read read = new Read(
                cells,
                cells.word(DutyColumn.CORE, Core.class),
                cells.whole(DutyColumn.MINUTES),
                new ArrayList<>(List.of(row)),
                new ArrayList<>(),
                new ArrayList<>());
        Demand demand = cells.demand();
        if (name == null && last == null) {
            problems.add(DutyFile.Problem.of(row, DutyColumn.NAME.header(), "duty-file.nameMissing"));
            return null;
        }
        Read known = name == null ? last : byName.putIfAbsent(name.toLowerCase(Locale.ROOT), read);
        Read duty = known == null ? read : known;
        if (known != null) {
            known.rows().add(row);
            sameAgain(known, read, problems);
        }
        if (!demand.isBlank()) {
            duty.demands().add(demand);
            duty.demandRows().add(row);
        }
        return duty;
    }

    /** A later row may repeat what is said of the duty itself, or leave it empty. */
    private static void sameAgain(Read known, Read again, List<DutyFile.Problem> problems) {
        for (DutyColumn column : OF_THE_DUTY) {
            Object said = again.said(column);
            if (said != null && !said.equals(known.said(column))) {
                problems.add(DutyFile.Problem.of(again.row(), column.header(), "duty-file.differs", known.row()));
            }
        }
    }

    /** Nothing said about core is "not sure". */
    private static ListDuties.Row duty(Read read) {
        return new ListDuties.Row(
                null,
                read.first().text(DutyColumn.NAME),
                read.first().text(DutyColumn.DESCRIPTION),
                read.core() == null ? Core.NOT_SURE : read.core(),
                read.first().text(DutyColumn.CORE_REASON),
                read.minutes(),
                read.demands());
    }

    /** What the form itself would refuse, by row and column; a cell that could not be read is named once only. */
    private void broken(
            List<ListDuties.Row> duties,
            List<Read> read,
            BiConsumer<ListDuties, Errors> ofCase,
            List<DutyFile.Problem> problems) {
        Set<List<Object>> known = problems.stream()
                .filter(one -> one.column() != null)
                .map(one -> List.<Object>of(one.row(), one.column()))
                .collect(Collectors.toCollection(HashSet::new));
        ListDuties list = new ListDuties(duties, false, null);
        BindingResult errors = binder.errorsFor(list);
        ofCase.accept(list, errors);
        for (FieldError error : errors.getFieldErrors()) {
            Matcher place = PLACE.matcher(error.getField());
            if (!place.matches()) {
                problems.add(DutyFile.Problem.of(DutyFile.WHOLE, null, "duty-file.list"));
                continue;
            }
            Read duty = read.get(Integer.parseInt(place.group(1)));
            boolean ofDemand = place.group(2) != null;
            int row = ofDemand ? duty.demandRows().get(Integer.parseInt(place.group(2))) : duty.row();
            String column = DutyColumn.ofField((ofDemand ? "demands." : "") + place.group(3))
                    .map(DutyColumn::header)
                    .orElse(null);
            if (column == null || known.add(List.of(row, column))) {
                problems.add(new DutyFile.Problem(row, column, error));
            }
        }
    }
}
