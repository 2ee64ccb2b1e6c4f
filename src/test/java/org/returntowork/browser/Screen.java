package org.returntowork.browser;

/** The sizes a page must work at. */
enum Screen {
    PHONE(375, 740),
    DESKTOP(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
