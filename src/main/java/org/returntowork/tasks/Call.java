package org.returntowork.tasks;

/**
 * Somebody to call at once.
 *
 * @param hours when they answer; null for always
 */
public record Call(Whom whom, String number, String hours) {

    /** Who answers. */
    public enum Whom {
        EMERGENCY,
        CLINIC
    }

    /** The number as a link that a phone dials. */
    public String href() {
        return "tel:" + number.replaceAll("[^0-9+*#]", "");
    }
}
