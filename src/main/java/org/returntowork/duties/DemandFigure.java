package org.returntowork.duties;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a demand or a capacity, and which kinds have them: a page asks for these and leaves the others away.
 * That others are given all the same, as in a list from a file, is no error.
 */
public enum DemandFigure {
    LOAD(DemandKind::takesLoad),
    FORCE(DemandKind::takesForce),
    /** Loads and forces are tested at it. */
    FREQUENCY(kind -> kind.takesLoad() || kind.takesForce()),
    /** With them goes how often a load or a force counts as moved. */
    MINUTES(kind -> true),
    BOUT(DemandKind::mayGoByTimeAlone),
    TIMES(kind -> kind.takesLoad() || kind.takesForce() || kind.climbs()),
    REPETITIONS(kind -> kind.takesLoad() || Hands.KINDS.contains(kind)),
    FROM(kind -> kind.unit() == DemandKind.Unit.LOAD),
    /** Of climbing it is how high. */
    TO(kind -> kind.unit() == DemandKind.Unit.LOAD || kind.climbs());

    /** What hands do again and again without a load. */
    private static final class Hands {
        private static final Set<DemandKind> KINDS =
                Set.of(DemandKind.GRIP, DemandKind.PINCH, DemandKind.FINGER, DemandKind.KEYBOARD);
    }

    private final Predicate<DemandKind> of;

    DemandFigure(Predicate<DemandKind> of) {
        this.of = of;
    }

    public boolean isOf(DemandKind kind) {
        return of.test(kind);
    }

    /** The kinds that have it, as a part of a page names the answers it is shown for. */
    public String kinds() {
        return Stream.of(DemandKind.values()).filter(of).map(Enum::name).collect(Collectors.joining("|"));
    }
}
