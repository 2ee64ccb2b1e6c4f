package org.returntowork.plan;

/** How far a plan version has come. {@code DRAFT} is a version somebody asked to change. */
public enum PlanState {
    DRAFT,
    PROPOSED,
    AGREED,
    REPLACED
}
