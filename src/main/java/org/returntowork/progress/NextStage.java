package org.returntowork.progress;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What stands between a run and the stage after it.
 *
 * @param missing names of the modifications it needs that are not in place
 * @param aboveCapacity names of the duties it allows above a measured capacity
 * @param raised duties whose limit it raises
 */
record NextStage(List<String> missing, List<String> aboveCapacity, Set<UUID> raised) {

    static final NextStage NONE = new NextStage(List.of(), List.of(), Set.of());
}
