package org.returntowork.cases;

/** How much the patient lets HR see: nothing beyond job and plan dates, also stage and hours, or also limits and changes. */
public enum HrScope {
    NONE,
    STAGE_AND_HOURS,
    ALL
}
