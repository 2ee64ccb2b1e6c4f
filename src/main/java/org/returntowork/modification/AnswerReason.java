package org.returntowork.modification;

/** Why the employer counters or refuses. */
public enum AnswerReason {
    OPERATIONAL,
    COST,
    SAFETY,
    CONTRACT,
    NOT_NEEDED,
    OTHER
}
