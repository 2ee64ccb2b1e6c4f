package org.returntowork.modification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;

/** Checks that a list of answers has exactly one for each modification that waits for one. */
final class OnePerModification {

    private OnePerModification() {}

    static void check(String list, List<UUID> answered, List<Modification> waiting, Errors errors) {
        checkKnown(list, answered, waiting, errors);
        waiting.stream()
                .filter(m -> !answered.contains(m.id()))
                .forEach(m -> errors.rejectValue(list, "modification.undecided", new Object[] {m.number()}, null));
    }

    /** The same where some may be left out. */
    static void checkKnown(String list, List<UUID> answered, List<Modification> waiting, Errors errors) {
        Set<UUID> ids = waiting.stream().map(Modification::id).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < answered.size(); i++) {
            UUID id = answered.get(i);
            String path = list + "[" + i + "].modification";
            if (id == null) {
                continue;
            }
            if (!ids.contains(id)) {
                errors.rejectValue(path, "modification.which");
            } else if (!seen.add(id)) {
                errors.rejectValue(path, "modification.twice");
            }
        }
    }
}
