package org.returntowork.plan;

import java.util.UUID;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Limits;

/**
 * What planning has to know of an accepted modification.
 *
 * @param reassigns whether somebody else does the duty
 * @param removes the demand that is gone with it, else null
 * @param limits what it limits the duty to, else null
 * @param permanent whether it stays after full duty
 */
public record AgreedChange(
        UUID modification, UUID duty, boolean reassigns, DemandKind removes, Limits limits, boolean permanent) {}
