package org.returntowork.duties;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cells of one row of a file of duties, and says which cannot be read. */
class DutyCells {

    /** As many words as an error can name. */
    private static final int FEW = 3;

    private final int row;
    private final Map<DutyColumn, String> texts;
    private final List<DutyFile.Problem> problems;

    DutyCells(int row, Map<DutyColumn, String> texts, List<DutyFile.Problem> problems) {
        this.row = row;
        this.texts = texts;
        this.problems = problems;
    }

    boolean isBlank() {
        return texts.values().stream().allMatch(String::isBlank);
    }

    /** Null where the cell is empty or missing. */
    String text(DutyColumn column) {
        String text = texts.getOrDefault(column, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** Also "240.0", as spreadsheets save it; not "1,000", which may be a thousand or one. */
    Integer whole(DutyColumn column) {
        return read(column, "duty-file.whole", text -> {
            if (!text.matches("-?\\d+([.,]0{1,2})?")) {
                throw new NumberFormatException(text);
            }
            return Integer.valueOf(text.replaceFirst("[.,]0+$", ""));
        });
    }

    /** With a point or a comma before its decimals; a figure with both is not guessed at. */
    Double figure(DutyColumn column) {
        return read(column, "duty-file.figure", text -> {
            if (!text.matches("-?\\d+([.,]\\d+)?")) {
                throw new NumberFormatException(text);
            }
            return Double.valueOf(text.replace(',', '.'));
        });
    }

    /** A constant, whatever its capitals, with spaces or hyphens between its words. */
    <E extends Enum<E>> E word(DutyColumn column, Class<E> type) {
        E[] words = type.getEnumConstants();
        return read(
                column,
                words.length <= FEW ? "duty-file.wordOf" : "duty-file.word",
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_")),
                Stream.of(words).map(Enum::name).collect(Collectors.joining(", ")));
    }

    private <T> T read(DutyColumn column, String code, Function<String, T> as, String... help) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return as.apply(text);
        } catch (IllegalArgumentException e) {
            Object[] args = Stream.concat(Stream.of(text), Stream.of(help)).toArray();
            problems.add(DutyFile.Problem.of(row, column.header(), code, args));
            return null;
        }
    }

    Demand demand() {
        return new Demand(
                word(DutyColumn.KIND, DemandKind.class),
                word(DutyColumn.SIDE, Side.class),
                figure(DutyColumn.LOAD),
                whole(DutyColumn.FORCE),
                whole(DutyColumn.DEMAND_MINUTES),
                whole(DutyColumn.BOUT),
                whole(DutyColumn.TIMES),
                whole(DutyColumn.REPETITIONS),
                whole(DutyColumn.FROM),
                whole(DutyColumn.TO));
    }
}
