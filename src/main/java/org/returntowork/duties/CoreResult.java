package org.returntowork.duties;

/** What a worksheet comes to, in the words of 29 CFR 1630.2(n); people read core, not core, disputed. */
public enum CoreResult {
    ESSENTIAL,
    MARGINAL,
    DISPUTED;

    /** As an answer to whether the duty is core. */
    Core asCore() {
        return switch (this) {
            case ESSENTIAL -> Core.YES;
            case MARGINAL -> Core.NO;
            case DISPUTED -> Core.NOT_SURE;
        };
    }
}
