package org.returntowork.progress;

import java.util.Arrays;
import java.util.List;

/** A run close to a threshold and exactly the rules that fire on it. */
record Boundary(String name, RunFacts facts, List<String> fired) {

    static Boundary of(String name, RunBuilder run, String fired) {
        return new Boundary(name, run.facts(), Arrays.asList(fired.split(" ")));
    }

    /** R0, R1, R5, R2, R4, R3: the first that holds. */
    String recommended() {
        for (String kind : List.of("R0", "R1", "R5", "R2", "R4", "R3")) {
            for (String rule : fired) {
                if (rule.startsWith(kind)) {
                    return rule;
                }
            }
        }
        throw new IllegalStateException("nothing fired");
    }

    @Override
    public String toString() {
        return name;
    }
}
