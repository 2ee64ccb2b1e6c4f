package org.returntowork.progress;

/** Why a shift was shorter than planned. */
public enum LessBecause {
    SYMPTOMS,
    WORK,
    OTHER
}
