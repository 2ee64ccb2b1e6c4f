package org.returntowork.ergonomics;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What a posture's final score asks for, in the words of its method. */
public sealed interface PostureLevel permits RulaLevel, RebaLevel {

    /** The sign and colour it is shown with, beside its words. */
    enum Tone {
        FITS,
        BREAKS,
        EXCEEDS,
        LATE;

        /** The name the style sheet knows. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String name();

    Tone tone();

    /** The message that says the level. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }

    /** The first level that reaches up to the score. */
    static <L extends Enum<L>> L of(L[] levels, ToIntFunction<L> upTo, int score) {
        return Arrays.stream(levels)
                .filter(level -> score <= upTo.applyAsInt(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A score of " + score));
    }
}
