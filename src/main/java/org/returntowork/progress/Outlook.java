package org.returntowork.progress;

import java.util.List;
import java.util.Set;

/**
 * What the rules say now, and what they would say after each further shift that goes as planned. Clinical.
 *
 * @param ahead the rules that would still fire after one more shift, after two, and so on
 */
record Outlook(Recommendation now, List<List<FiredRule>> ahead) {

    /** What more shifts cannot change: somebody has to do something, or to decide. */
    private static final Set<String> NOT_BY_SHIFTS =
            Set.of("R0", "R1a", "R1b", "R1c", "R1d", "R2f", "R2h", "R5", "R3", "R4");

    /** Whether all that is left of those is what more shifts cannot change. */
    static boolean settled(List<FiredRule> fired) {
        return fired.stream().allMatch(each -> NOT_BY_SHIFTS.contains(each.rule()));
    }

    boolean fires(String rule) {
        return now.fired().stream().anyMatch(each -> each.rule().equals(rule));
    }

    /** Whether it is for the therapist to talk about first. */
    boolean forTheTherapist() {
        return now.fired().stream()
                .anyMatch(each -> each.actsAtOnce() || each.rule().equals("R5"));
    }

    boolean nothingSpeaksAgainst() {
        return speaksFor(now.fired());
    }

    /** After how many more shifts that go as planned a rule no longer fires; null where they do not change it. */
    Integer shiftsUntilWithout(String rule) {
        if (NOT_BY_SHIFTS.contains(rule)) {
            return null;
        }
        for (int shifts = 1; shifts <= ahead.size(); shifts++) {
            if (ahead.get(shifts - 1).stream().noneMatch(each -> each.rule().equals(rule))) {
                return shifts;
            }
        }
        return null;
    }

    /** Whether more shifts are a part of what is needed. */
    boolean needsShiftsToo() {
        return now.fired().stream().anyMatch(each -> shiftsUntilWithout(each.rule()) != null);
    }

    /** After how many more shifts that go as planned nothing speaks against the next step; null where more is needed. */
    Integer shiftsUntilClear() {
        for (int shifts = 1; shifts <= ahead.size(); shifts++) {
            if (speaksFor(ahead.get(shifts - 1))) {
                return shifts;
            }
        }
        return null;
    }

    private static boolean speaksFor(List<FiredRule> fired) {
        return fired.stream()
                .allMatch(each ->
                        each.decision() == ReviewDecision.UPGRADE || each.decision() == ReviewDecision.COMPLETE);
    }
}
