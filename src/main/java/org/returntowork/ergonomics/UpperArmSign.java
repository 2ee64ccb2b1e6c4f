package org.returntowork.ergonomics;

/** What makes an upper arm's posture heavier or, where its weight is supported, lighter than its angle says. */
public enum UpperArmSign {
    SHOULDER_RAISED,
    ABDUCTED,
    SUPPORTED
}
