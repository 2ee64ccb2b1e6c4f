package org.returntowork.progress;

import java.io.Serializable;

/**
 * A rule that held, and what it asks for.
 *
 * @param rule its id, such as R2b
 */
public record FiredRule(String rule, ReviewDecision decision) implements Serializable {

    /** Whether the rule acts at once, before any review. */
    boolean actsAtOnce() {
        return stops() || rule.startsWith("R1");
    }

    boolean stops() {
        return rule.equals("R0");
    }
}
