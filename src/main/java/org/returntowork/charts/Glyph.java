package org.returntowork.charts;

/** A mark that is told from the others by its form, whatever its colour. */
public enum Glyph {
    CIRCLE,
    SQUARE,
    DIAMOND,
    UP,
    DOWN,
    CROSS,
    CHECK,
    BAR,
    RIGHT;

    /** Whether it is a stroke only, with nothing to fill. */
    public boolean open() {
        return this == CROSS || this == CHECK;
    }

    /** As a path around its middle; the radius is half its size, in pixels. */
    public String at(double x, double y, double radius) {
        String r = Path.number(radius);
        String d = Path.number(2 * radius);
        return switch (this) {
            case CIRCLE ->
                "M" + point(x - radius, y) + "a" + r + " " + r + " 0 1 0 " + d + " 0a" + r + " " + r + " 0 1 0 -" + d
                        + " 0z";
            case SQUARE -> Path.box(x - radius, y - radius, 2 * radius, 2 * radius);
            case DIAMOND ->
                "M" + point(x, y - radius) + "l" + r + " " + r + "l-" + r + " " + r + "l-" + r + " -" + r + "z";
            case UP -> "M" + point(x, y - radius) + "L" + point(x + radius, y + radius) + "h-" + d + "z";
            case DOWN -> "M" + point(x, y + radius) + "L" + point(x + radius, y - radius) + "h-" + d + "z";
            case RIGHT -> "M" + point(x + radius, y) + "L" + point(x - radius, y - radius) + "v" + d + "z";
            case CROSS -> "M" + point(x - radius, y - radius) + "l" + d + " " + d + "m0 -" + d + "l-" + d + " " + d;
            case CHECK ->
                "M" + point(x - radius, y) + "L" + point(x - radius / 3, y + radius) + "L"
                        + point(x + radius, y - radius);
            case BAR ->
                Path.box(x - radius, y - radius, radius * 0.7, 2 * radius)
                        + Path.box(x + radius * 0.3, y - radius, radius * 0.7, 2 * radius);
        };
    }

    private static String point(double x, double y) {
        return Path.number(x) + " " + Path.number(y);
    }
}
