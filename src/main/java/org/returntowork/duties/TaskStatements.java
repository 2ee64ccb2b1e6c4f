package org.returntowork.duties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.returntowork.tasks.RefusedFile;

/**
 * Reads O*NET's file "Task Statements", which people bring along: tab-delimited text, UTF-8, a header, and of its columns
 * {@code O*NET-SOC Code}, {@code Task}, {@code Task Type} and, where the file has it, {@code Title}. A spreadsheet that
 * saved it again has put cells with commas in quotation marks.
 */
class TaskStatements {

    /** Release 29.0 has 18,796 rows in some 3 MB. */
    static final int MOST_BYTES = 10_000_000;

    private static final String CODE = "O*NET-SOC Code";
    private static final String TITLE = "Title";
    private static final String TASK = "Task";
    private static final String TYPE = "Task Type";

    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            // O*NET itself quotes no cell, so that a task may begin with a word in quotation marks.
            .setTrailingData(true)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    private TaskStatements() {}

    /** One task of an occupation; {@code core} is O*NET's word for relevant and important to most who do it. */
    record Statement(String text, boolean core) {}

    /** An occupation that was found. */
    record Occupation(String code, String title, List<Statement> statements) {}

    /**
     * One occupation's tasks, those that O*NET calls core first.
     *
     * @param occupation its O*NET-SOC code with or without the digits behind the point, or its title where the file has one
     * @throws RefusedFile if it is another file or none, or the occupation is not in it once
     */
    static Occupation of(byte[] file, String occupation) {
        if (file.length == 0 || occupation.isBlank()) {
            throw new RefusedFile("occupation.both");
        }
        if (file.length > MOST_BYTES) {
            throw new RefusedFile("occupation.tooLarge");
        }
        String text = FileText.of(file).orElseThrow(() -> new RefusedFile("occupation.encoding"));
        String wanted = occupation.strip().toLowerCase(Locale.ROOT);
        Map<String, Occupation> found = new LinkedHashMap<>();
        try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
            if (!rows.getHeaderMap().keySet().containsAll(List.of(CODE, TASK, TYPE))) {
                throw new RefusedFile("occupation.columns");
            }
            boolean titled = rows.getHeaderMap().containsKey(TITLE);
            for (CSVRecord row : rows) {
                if (row.isConsistent() && isWanted(row, titled, wanted)) {
                    found.computeIfAbsent(
                                    row.get(CODE),
                                    code -> new Occupation(code, titled ? row.get(TITLE) : null, new ArrayList<>()))
                            .statements()
                            .add(new Statement(row.get(TASK), row.get(TYPE).equalsIgnoreCase("Core")));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedFile("duty-file.quotes");
        } catch (IllegalArgumentException e) {
            throw new RefusedFile("occupation.columns");
        }
        return only(found, occupation);
    }

    /** Whether a file begins as O*NET's does, saved in whatever way. */
    static boolean isBegunBy(byte[] file) {
        String beginning = FileText.beginningOf(file, 2 * CODE.length());
        return beginning.startsWith(CODE) || beginning.startsWith('"' + CODE);
    }

    private static boolean isWanted(CSVRecord row, boolean titled, String wanted) {
        String code = row.get(CODE);
        return code.equals(wanted)
                || code.startsWith(wanted + ".")
                || titled && row.get(TITLE).toLowerCase(Locale.ROOT).equals(wanted);
    }

    private static Occupation only(Map<String, Occupation> found, String occupation) {
        if (found.isEmpty()) {
            throw new RefusedFile("occupation.unknown", occupation);
        }
        if (found.size() > 1) {
            throw new RefusedFile("occupation.several", occupation, String.join(", ", found.keySet()));
        }
        Occupation one = found.values().iterator().next();
        one.statements().sort((a, b) -> Boolean.compare(b.core(), a.core()));
        return one;
    }
}
