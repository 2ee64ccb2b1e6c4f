package org.returntowork.charts;

import java.util.List;

/**
 * One picture, whole in itself: a page writes it as SVG, a document can draw it again. Lengths are in pixels at full
 * size, from the upper left corner; a style is a name that the sheet of the page or document gives colour and stroke.
 *
 * @param title what it is, in a few words
 * @param description what a reader would see in it, for those who cannot
 * @param shapes from back to front
 * @param words all before the shapes
 */
public record Drawing(int width, int height, String title, String description, List<Shape> shapes, List<Text> words) {

    public Drawing {
        shapes = List.copyOf(shapes);
        words = List.copyOf(words);
    }

    /**
     * Something drawn.
     *
     * @param path in the notation of SVG paths
     * @param says what is read when it is pointed at; null for nothing
     */
    public record Shape(String style, String path, String says) {}

    /** Something written; its place is the beginning, middle or end of its base line. */
    public record Text(String style, double x, double y, Anchor anchor, String text) {}

    /** Which point of a text its place is. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** As SVG calls it. */
        public String svg() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
