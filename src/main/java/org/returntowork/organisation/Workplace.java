package org.returntowork.organisation;

import java.util.UUID;

/**
 * Where a person belongs; every part may be null.
 *
 * @param organisation of an employer, HR person or patient
 * @param site where they work within it
 * @param clinic of a therapist
 * @param employeeNumber the organisation's number for them
 */
public record Workplace(UUID organisation, UUID site, UUID clinic, String employeeNumber) {

    public static final Workplace NONE = new Workplace(null, null, null, null);

    public static Workplace in(UUID organisation, UUID site) {
        return new Workplace(organisation, site, null, null);
    }

    public static Workplace ofClinic(UUID clinic) {
        return new Workplace(null, null, clinic, null);
    }
}
