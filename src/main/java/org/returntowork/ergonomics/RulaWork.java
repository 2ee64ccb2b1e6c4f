package org.returntowork.ergonomics;

import jakarta.validation.Valid;

/** What RULA adds to the postures of the arms and of neck, trunk and legs. */
public record RulaWork(
        @Valid Effort left, @Valid Effort right, @Valid Effort body) {

    static final RulaWork EMPTY = new RulaWork(null, null, null);

    /** The parts that were looked at: asked ones are there even if empty, others are gone. */
    RulaWork of(ArmsSeen arms) {
        return new RulaWork(
                Posture.asked(arms.asksLeft(), left, Effort.EMPTY),
                Posture.asked(arms.asksRight(), right, Effort.EMPTY),
                body == null ? Effort.EMPTY : body);
    }
}
