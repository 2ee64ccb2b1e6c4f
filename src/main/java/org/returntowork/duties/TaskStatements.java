package org.returntowork.duties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.returntowork.tasks.RefusedFile;

/**
 * Reads O*NET's file "Task Statements", which people bring along: tab-delimited text, UTF-8, a header, and of its columns
 * {@code O*NET-SOC Code}, {@code Task}, {@code Task Type} and, where the file has it, {@code Title}. A spreadsheet that
 * saved it again has put some cells in quotation marks.
 */
class TaskStatements {

    /** Release 29.0 has 18,796 rows in some 3 MB. */
    static final int MOST_BYTES = 10_000_000;

    private static final String CODE = "O*NET-SOC Code";
    private static final String TITLE = "Title";
    private static final String TASK = "Task";
    private static final String TYPE = "Task Type";

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
        String wanted = occupation.strip();
        List<List<String>> rows = text.lines().map(TaskStatements::cells).toList();
        Columns columns = Columns.of(rows.isEmpty() ? List.of() : rows.get(0));
        Map<String, Occupation> found = new LinkedHashMap<>();
        rows.stream()
                .skip(1)
                .filter(row -> row.size() == columns.count() && columns.isWanted(row, wanted))
                .forEach(row -> found.computeIfAbsent(
                                row.get(columns.code()),
                                code -> new Occupation(code, columns.titleIn(row), new ArrayList<>()))
                        .statements()
                        .add(new Statement(
                                row.get(columns.task()), row.get(columns.type()).equalsIgnoreCase("Core"))));
        return only(found, occupation);
    }

    /** O*NET itself quotes no cell, so that a quotation mark belongs to the task unless a spreadsheet has put it there. */
    private static List<String> cells(String row) {
        return Stream.of(row.split("\t", -1))
                .map(String::strip)
                .map(TaskStatements::unquoted)
                .toList();
    }

    private static String unquoted(String cell) {
        if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
            return cell;
        }
        String inside = cell.substring(1, cell.length() - 1);
        boolean saved = !inside.replace("\"\"", "").contains("\"");
        return saved ? inside.replace("\"\"", "\"").strip() : cell;
    }

    /** Where the file's columns are; {@code title} is -1 where it has none. */
    private record Columns(int count, int code, int title, int task, int type) {

        static Columns of(List<String> header) {
            Columns columns =
                    new Columns(header.size(), at(header, CODE), at(header, TITLE), at(header, TASK), at(header, TYPE));
            if (columns.code < 0 || columns.task < 0 || columns.type < 0) {
                throw new RefusedFile("occupation.columns");
            }
            return columns;
        }

        /** Of two columns of one name nobody knows which is meant. */
        private static int at(List<String> header, String name) {
            int[] found = IntStream.range(0, header.size())
                    .filter(at -> header.get(at).equalsIgnoreCase(name))
                    .toArray();
            if (found.length > 1) {
                throw new RefusedFile("occupation.columns");
            }
            return found.length == 0 ? -1 : found[0];
        }

        String titleIn(List<String> row) {
            return title < 0 ? null : row.get(title);
        }

        boolean isWanted(List<String> row, String wanted) {
            return row.get(code).equals(wanted)
                    || row.get(code).startsWith(wanted + ".")
                    || wanted.equalsIgnoreCase(titleIn(row));
        }
    }

    /** Whether a file begins as O*NET's does, saved in whatever way. */
    static boolean isBegunBy(byte[] file) {
        String beginning = FileText.beginningOf(file, 2 * CODE.length());
        return beginning.startsWith(CODE) || beginning.startsWith('"' + CODE);
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
