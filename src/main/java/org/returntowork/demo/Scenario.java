package org.returntowork.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * One case as data: who takes part, the referral, and what happens when; the format is described in
 * {@code docs/scenarios.md}.
 *
 * @param name short, such as "V1"
 * @param begins the name of another file beside this one, whose steps come before this one's; null for none
 * @param organisation its name, and what differs from the default program
 * @param people by the name the steps call them; a role's own name, such as "patient", is enough for its holder
 */
record Scenario(
        String name,
        String title,
        String begins,
        ObjectNode organisation,
        ObjectNode site,
        ObjectNode clinic,
        Map<String, Participant> people,
        Referral referral,
        List<Step> steps) {

    Scenario {
        people = people == null ? Map.of() : Map.copyOf(people);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** Who sends the referral when; the form is the referral form without the people, who are named above. */
    record Referral(LocalDateTime at, String as, ObjectNode form) {}

    /**
     * Somebody in the scenario.
     *
     * @param role only where the name in the scenario is not a role's
     * @param username their account in the demo; null for none
     */
    record Participant(
            String role,
            String username,
            String name,
            String email,
            String phone,
            String language,
            boolean interpreter,
            String employeeNumber) {}

    /** This scenario after the one it begins with. */
    Scenario after(Scenario first) {
        List<Step> all = new java.util.ArrayList<>(first.steps());
        all.addAll(steps);
        return new Scenario(
                name,
                title,
                null,
                organisation == null ? first.organisation() : organisation,
                site == null ? first.site() : site,
                clinic == null ? first.clinic() : clinic,
                people.isEmpty() ? first.people() : people,
                referral == null ? first.referral() : referral,
                all);
    }
}
