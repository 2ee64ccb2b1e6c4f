package org.returntowork.plan;

/** What patient or employer say to a plan. */
enum PlanAnswer {
    AGREE,
    ASK_CHANGE
}
