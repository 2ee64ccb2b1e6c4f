package org.returntowork.plan;

/** How far a plan version has come. {@code DRAFT}: somebody asked to change it; {@code GIVEN_UP}: it came to nothing. */
public enum PlanState {
    DRAFT,
    PROPOSED,
    AGREED,
    REPLACED,
    GIVEN_UP
}
