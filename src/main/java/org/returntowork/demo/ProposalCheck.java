package org.returntowork.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.returntowork.tasks.Submissions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the therapist's open forms begin with as a scenario writes it down: proposed modifications, a proposed plan. */
@Component
@Profile("demo | play")
class ProposalCheck {

    private final References references;
    private final OpenTasks tasks;
    private final Submissions submissions;
    private final LimitWords words;
    private final JsonMapper json;

    ProposalCheck(References references, OpenTasks tasks, Submissions submissions, LimitWords words, JsonMapper json) {
        this.references = references;
        this.tasks = tasks;
        this.submissions = submissions;
        this.words = words;
        this.json = json;
    }

    /** Such as "D1 LOAD_LIMIT 2 kg", or "D3 CO_WORKER_HELP removes LIFT_OVERHEAD". */
    List<String> modifications(Playing playing) {
        List<String> proposed = new ArrayList<>();
        for (JsonNode row : begins(playing, "recommend-modifications").path("modifications")) {
            if (!row.hasNonNull("id")) {
                String removes = row.hasNonNull("removesDemand")
                        ? " removes " + row.path("removesDemand").asString()
                        : "";
                proposed.add((duty(playing, row) + " " + row.path("kind").asString() + " " + figures(row) + removes)
                        .replaceAll(" +", " ")
                        .strip());
            }
        }
        return proposed;
    }

    /** By duty what each stage allows: its figures, else the level. */
    Map<String, List<String>> plan(Playing playing) {
        Map<String, List<String>> proposed = new LinkedHashMap<>();
        for (JsonNode stage : begins(playing, "build-plan").path("stages")) {
            for (JsonNode row : stage.path("duties")) {
                String figures = figures(row);
                proposed.computeIfAbsent(duty(playing, row), name -> new ArrayList<>())
                        .add(figures.isEmpty() ? row.path("level").asString() : figures);
            }
        }
        return proposed;
    }

    private JsonNode begins(Playing playing, String formKey) {
        OpenTask task = tasks.openIn(playing.caseId).stream()
                .filter(open -> open.formKey().equals(formKey))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + formKey + " is open"));
        return json.valueToTree(submissions.begins(task.id(), Sight.signedIn(playing.person("therapist"))));
    }

    private String duty(Playing playing, JsonNode row) {
        return references.nameOf(playing, UUID.fromString(row.path("duty").asString()));
    }

    private String figures(JsonNode row) {
        return row.path("limits").isObject() ? words.figures(json.treeToValue(row.path("limits"), Limits.class)) : "";
    }
}
