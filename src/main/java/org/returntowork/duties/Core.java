package org.returntowork.duties;

/** Whether the employer counts a duty to the core of the job. */
public enum Core {
    YES,
    NO,
    NOT_SURE
}
