package org.returntowork.duties;

/** Why a duty may be core: the three reasons of 29 CFR 1630.2(n)(2). */
public enum CoreReason {
    JOB_EXISTS_FOR_IT,
    FEW_TO_SHARE_IT,
    HIGHLY_SPECIALISED
}
