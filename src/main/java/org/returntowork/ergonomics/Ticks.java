package org.returntowork.ergonomics;

import java.util.List;
import java.util.Objects;

/** What was ticked of several signs: each once, none where nothing was given. */
final class Ticks {

    private Ticks() {}

    static <S> List<S> of(List<S> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).distinct().toList();
    }

    static int one(boolean ticked) {
        return ticked ? 1 : 0;
    }

    static int one(Boolean ticked) {
        return one(Boolean.TRUE.equals(ticked));
    }
}
