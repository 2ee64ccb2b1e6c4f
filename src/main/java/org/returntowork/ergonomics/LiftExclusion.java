package org.returntowork.ergonomics;

/** What makes the lifting equation say nothing about a lift (manual, section 1.2). */
public enum LiftExclusion {
    ONE_HAND,
    SEATED_OR_KNEELING,
    RESTRICTED_SPACE,
    UNSTABLE_OBJECT,
    CARRYING_PUSHING_PULLING,
    WHEELBARROW_OR_SHOVEL,
    FAST,
    POOR_FLOOR,
    CLIMATE
}
