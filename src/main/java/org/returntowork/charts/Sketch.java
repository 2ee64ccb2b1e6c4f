package org.returntowork.charts;

import java.util.ArrayList;
import java.util.List;
import org.returntowork.charts.Drawing.Anchor;

/** A drawing in the making. */
public final class Sketch {

    /** Pixels a letter of the smallest size takes, on the safe side. */
    private static final double LETTER = 6.6;

    /** Fewer letters than this tell nothing. */
    private static final int SHORTEST = 6;

    private final List<Drawing.Shape> shapes = new ArrayList<>();
    private final List<Drawing.Text> words = new ArrayList<>();

    /** Leaves out what has no path. */
    public Sketch draw(String style, String path) {
        return draw(style, path, null);
    }

    /** @param says what is read when it is pointed at; null for nothing */
    public Sketch draw(String style, String path, String says) {
        if (!path.isEmpty()) {
            shapes.add(new Drawing.Shape(style, path, says));
        }
        return this;
    }

    public Sketch write(String style, double x, double y, Anchor anchor, String text) {
        words.add(new Drawing.Text(style, Path.round(x), Path.round(y), anchor, text));
        return this;
    }

    /** Writes the longest of several wordings that fits into a width, or nothing. */
    public Sketch writeWithin(double width, String style, double x, double y, List<String> longestFirst) {
        longestFirst.stream()
                .filter(text -> widthOf(text) <= width)
                .findFirst()
                .ifPresent(text -> write(style, x, y, Anchor.START, text));
        return this;
    }

    /** Writes a text from a place on to the right, or to the left, cut where the picture's field ends. */
    public Sketch writeBeside(String style, double x, double y, boolean right, double least, double most, String text) {
        int room = (int) ((right ? most - x : x - least) / LETTER);
        if (room < SHORTEST) {
            return this;
        }
        String cut = text.length() <= room ? text : text.substring(0, room - 1).strip() + "…";
        return write(style, x, y, right ? Anchor.START : Anchor.END, cut);
    }

    /** About how wide a text is, in pixels; rather more than less. */
    public static double widthOf(String text) {
        return text.length() * LETTER;
    }

    public Drawing finish(int width, int height, String title, String description) {
        return new Drawing(width, height, title, description, shapes, words);
    }
}
