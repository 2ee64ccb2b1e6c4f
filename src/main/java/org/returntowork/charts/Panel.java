package org.returntowork.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The geometry of one chart among those that share their days: values from 0 at its foot to the greatest at its head.
 *
 * @param top where the greatest value lies, in pixels
 * @param height from there to 0, in pixels
 */
public record Panel(Scale days, double top, double height, double greatest) {

    /** @throws IllegalArgumentException if there is nothing to measure by */
    public Panel {
        if (greatest <= 0 || height <= 0) {
            throw new IllegalArgumentException("A panel needs a height and a greatest value");
        }
    }

    /**
     * One value of a series.
     *
     * @param value null where none was given: a gap, never 0
     */
    public record Dot(LocalDate day, Integer value) {}

    public double bottom() {
        return top + height;
    }

    /** A greater value than the greatest stays at the head. */
    public double y(double value) {
        return bottom() - Math.min(value, greatest) / greatest * height;
    }

    /** The line through neighbouring values; a missing value breaks it, and so do more days without one than these. */
    public String line(List<Dot> dots, int longestStep) {
        StringBuilder path = new StringBuilder();
        LocalDate before = null;
        for (Dot dot : dots) {
            if (dot.value() == null) {
                before = null;
                continue;
            }
            boolean goesOn = before != null && !dot.day().isAfter(before.plusDays(longestStep));
            path.append(goesOn ? "L" : "M")
                    .append(Path.number(days.x(dot.day())))
                    .append(' ')
                    .append(Path.number(y(dot.value())));
            before = dot.day();
        }
        return path.toString();
    }

    /** A mark at each value there is. */
    public String marks(List<Dot> dots, Glyph glyph, double radius) {
        return dots.stream()
                .filter(dot -> dot.value() != null)
                .map(dot -> glyph.at(days.x(dot.day()), y(dot.value()), radius))
                .collect(Collectors.joining());
    }

    /** Values at equal steps from 0 to the greatest, both included where the step leads to it. */
    public List<Integer> ticks(int step) {
        List<Integer> ticks = new ArrayList<>();
        for (int value = 0; value <= greatest; value += step) {
            ticks.add(value);
        }
        return ticks;
    }
}
