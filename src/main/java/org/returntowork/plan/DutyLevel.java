package org.returntowork.plan;

/** How much of a duty a stage allows, from all of it to none. */
public enum DutyLevel {
    FULL(2),
    LIMITED(1),
    NOT_YET(0),
    REASSIGNED(0);

    private final int weight;

    DutyLevel(int weight) {
        this.weight = weight;
    }

    /** Whether the patient does the duty at all. */
    public boolean done() {
        return weight > 0;
    }

    boolean noHeavierThan(DutyLevel other) {
        return weight <= other.weight;
    }
}
