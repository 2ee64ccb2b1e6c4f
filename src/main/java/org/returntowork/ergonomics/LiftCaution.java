package org.returntowork.ergonomics;

/** What to look at before a result is relied on; the result stands all the same. */
public enum LiftCaution {
    /** The way given is not the difference of the two heights given. */
    TRAVEL_DIFFERS,
    /** Other hard work takes more than about a tenth of the time, which the equation leaves out. */
    MUCH_OTHER_WORK
}
