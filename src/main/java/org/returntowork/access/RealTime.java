package org.returntowork.access;

import java.time.Clock;
import java.time.Instant;

/** The time security lives in: never the demo's, which can be moved on. */
record RealTime(Clock clock) {

    Instant now() {
        return clock.instant();
    }
}
