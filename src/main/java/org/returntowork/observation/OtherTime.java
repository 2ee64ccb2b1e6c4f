package org.returntowork.observation;

import java.time.LocalDateTime;
import org.returntowork.organisation.Role;

/** Which side asked for another time, and for which; without their note, so that every side may read it. */
record OtherTime(Role role, LocalDateTime proposedAt) {}
