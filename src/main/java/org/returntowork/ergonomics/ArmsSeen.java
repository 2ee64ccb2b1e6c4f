package org.returntowork.ergonomics;

import java.util.List;

/** Which arms were looked at; where both did the same, one description serves both. */
public enum ArmsSeen {
    BOTH_ALIKE(ArmSide.BOTH),
    EACH(ArmSide.LEFT, ArmSide.RIGHT),
    LEFT(ArmSide.LEFT),
    RIGHT(ArmSide.RIGHT);

    private final List<ArmSide> sides;

    ArmsSeen(ArmSide... sides) {
        this.sides = List.of(sides);
    }

    List<ArmSide> sides() {
        return sides;
    }

    /** Whether the left arm's fields are asked, which also describe both alike. */
    boolean asksLeft() {
        return this != RIGHT;
    }

    boolean asksRight() {
        return this == EACH || this == RIGHT;
    }
}
