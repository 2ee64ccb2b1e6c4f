package org.returntowork.demo;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.returntowork.cases.Goals;
import org.returntowork.duties.DutyLists;
import org.returntowork.modification.Modifications;
import org.returntowork.shared.CaseId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts ids where a scenario says "@D1": a row marked {@code called: D1} names a duty, a modification or a goal; people
 * and the organisation, site and clinic go by their own names.
 */
@Component
@Profile("demo | play")
class References {

    private final DutyLists duties;
    private final Modifications modifications;
    private final Goals goals;

    References(DutyLists duties, Modifications modifications, Goals goals) {
        this.duties = duties;
        this.modifications = modifications;
        this.goals = goals;
    }

    /** A copy of the form without "called" and with ids; the names are remembered. */
    ObjectNode resolve(Playing playing, ObjectNode form) {
        return form == null ? null : (ObjectNode) walk(playing, form.deepCopy());
    }

    UUID id(Playing playing, String name) {
        UUID known = playing.ids.get(name);
        if (known == null) {
            known = find(playing, name)
                    .orElseThrow(() -> new IllegalStateException(
                            "'" + playing.words.get(name) + "' (" + name + ") is not there yet"));
            playing.ids.put(name, known);
        }
        return known;
    }

    /** What the scenario calls it; the id where it has no name. */
    String nameOf(Playing playing, UUID id) {
        return playing.words.keySet().stream()
                .filter(name -> id.equals(playing.ids.get(name))
                        || find(playing, name).filter(id::equals).isPresent())
                .sorted()
                .findFirst()
                .orElse(id.toString());
    }

    private JsonNode walk(Playing playing, JsonNode node) {
        if (node instanceof ObjectNode object) {
            remember(playing, object);
            object.propertyNames().stream()
                    .toList()
                    .forEach(field -> object.set(field, walk(playing, object.get(field))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, walk(playing, array.get(i)));
            }
        } else if (node.isString() && node.asString().startsWith("@")) {
            return StringNode.valueOf(id(playing, node.asString().substring(1)).toString());
        }
        return node;
    }

    private static void remember(Playing playing, ObjectNode row) {
        JsonNode called = row.remove("called");
        if (called != null) {
            String words = Stream.of("name", "description", "statement")
                    .filter(row::has)
                    .map(field -> row.get(field).asString())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Nothing to find '" + called + "' again by"));
            playing.words.put(called.asString(), words);
        }
    }

    private Optional<UUID> find(Playing playing, String name) {
        String words = playing.words.get(name);
        if (words == null) {
            throw new IllegalArgumentException("Nothing is called '" + name + "' in " + playing.scenario.name());
        }
        CaseId caseId = playing.caseId;
        Stream<UUID> dutiesSo = duties.of(caseId).stream()
                .filter(duty -> duty.name().equals(words))
                .map(duty -> duty.id());
        Stream<UUID> modificationsSo = modifications.of(caseId).stream()
                .filter(modification -> modification.terms().description().equals(words))
                .map(modification -> modification.id());
        Stream<UUID> goalsSo = goals.findById(caseId).stream()
                .flatMap(start -> start.goals().stream())
                .filter(goal -> goal.statement().equals(words))
                .map(goal -> goal.id());
        return Stream.of(dutiesSo, modificationsSo, goalsSo)
                .flatMap(found -> found)
                .findFirst();
    }
}
