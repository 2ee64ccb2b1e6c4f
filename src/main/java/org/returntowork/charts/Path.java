package org.returntowork.charts;

import java.util.Locale;

/** Lines and boxes in the notation of SVG paths, to a tenth of a pixel. */
public final class Path {

    private Path() {}

    public static String across(double fromX, double toX, double y) {
        return "M" + number(fromX) + " " + number(y) + "H" + number(toX);
    }

    public static String down(double x, double fromY, double toY) {
        return "M" + number(x) + " " + number(fromY) + "V" + number(toY);
    }

    /** Empty where it has no width or no height. */
    public static String box(double x, double y, double width, double height) {
        return width <= 0 || height <= 0
                ? ""
                : "M" + number(x) + " " + number(y) + "h" + number(width) + "v" + number(height) + "h" + number(-width)
                        + "z";
    }

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static String number(double value) {
        double rounded = round(value);
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
