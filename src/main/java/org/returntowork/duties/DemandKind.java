package org.returntowork.duties;

/** What a duty can ask of the body; a capacity is recorded in the same kinds and units, so that the two can be matched. */
public enum DemandKind {
    LIFT_FLOOR_TO_WAIST(Unit.LOAD),
    LIFT_WAIST_TO_SHOULDER(Unit.LOAD),
    LIFT_OVERHEAD(Unit.LOAD),
    CARRY(Unit.LOAD),
    PUSH(Unit.FORCE),
    PULL(Unit.FORCE),
    GRIP(Unit.FORCE),
    PINCH(Unit.FORCE),
    SIT(Unit.TIME),
    STAND(Unit.TIME),
    WALK(Unit.TIME),
    CLIMB_STAIRS(Unit.TIME),
    CLIMB_LADDER(Unit.TIME),
    BALANCE(Unit.TIME),
    STOOP(Unit.TIME),
    TWIST(Unit.TIME),
    KNEEL(Unit.TIME),
    CROUCH(Unit.TIME),
    CRAWL(Unit.TIME),
    REACH_FORWARD(Unit.TIME),
    REACH_OVERHEAD(Unit.TIME),
    HANDLE(Unit.TIME),
    FINGER(Unit.TIME),
    KEYBOARD(Unit.TIME),
    NECK_POSTURE(Unit.TIME),
    DRIVE(Unit.TIME),
    VIBRATION(Unit.TIME);

    /** What decides whether the kind fits: kilograms, newtons or minutes. */
    public enum Unit {
        LOAD,
        FORCE,
        TIME
    }

    private final Unit unit;

    DemandKind(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether kilograms can be part of it: lifting and carrying always, handling sometimes. */
    public boolean takesLoad() {
        return unit == Unit.LOAD || this == HANDLE;
    }

    public boolean takesForce() {
        return unit == Unit.FORCE;
    }

    /** Climbing is also limited by how often and how high. */
    public boolean climbs() {
        return this == CLIMB_STAIRS || this == CLIMB_LADDER;
    }

    /** Gripping and pinching may be known by their minutes alone (a pen), without a force. */
    public boolean mayGoByTimeAlone() {
        return unit == Unit.TIME || this == GRIP || this == PINCH;
    }

    /**
     * The kind of lift between two heights of the hands, in cm above the floor, in either order: above 140 cm overhead;
     * begun below 50 cm, or all of it up to 75 cm, floor to waist; else waist to shoulder. Zones: domain reference 2.3;
     * the 50 cm line, below which a person has to bend, is this product's default.
     */
    public static DemandKind liftBetween(int oneCm, int otherCm) {
        int low = Math.min(oneCm, otherCm);
        int high = Math.max(oneCm, otherCm);
        if (high > 140) {
            return LIFT_OVERHEAD;
        }
        return low < 50 || high <= 75 ? LIFT_FLOOR_TO_WAIST : LIFT_WAIST_TO_SHOULDER;
    }
}
