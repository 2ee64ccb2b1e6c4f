package org.returntowork.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Actions that belong together on a case's page. */
record ActionGroup(String name, List<String> actions) {

    /** More than this are shown in groups. */
    private static final int ONE_GROUP = 5;

    private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put(
                "work",
                List.of("change-shift", "propose-modification", "not-there-today", "core-worksheet", "dispute-core"));
        GROUPS.put("review", List.of("bring-review-forward", "put-on-hold", "close-early"));
        GROUPS.put(
                "health",
                List.of(
                        "report-problem",
                        "score-now",
                        "key-paper-logs",
                        "compare-paper-logs",
                        "capacity-retest",
                        "restriction",
                        "clearance"));
    }

    /** All that is offered, in one group if it is little; what has no group of its own comes last. */
    static List<ActionGroup> of(List<String> offered) {
        if (offered.isEmpty()) {
            return List.of();
        }
        if (offered.size() <= ONE_GROUP) {
            return List.of(new ActionGroup("people", offered));
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        GROUPS.forEach((name, actions) ->
                groups.put(name, actions.stream().filter(offered::contains).toList()));
        groups.put(
                "people",
                offered.stream()
                        .filter(action -> GROUPS.values().stream().noneMatch(group -> group.contains(action)))
                        .toList());
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new ActionGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
