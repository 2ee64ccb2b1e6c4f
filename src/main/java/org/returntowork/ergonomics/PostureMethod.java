package org.returntowork.ergonomics;

/** How a posture is scored. */
public enum PostureMethod {
    RULA,
    REBA
}
