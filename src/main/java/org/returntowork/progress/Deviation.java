package org.returntowork.progress;

import java.util.UUID;

/**
 * Work asked for beyond the limits, as far as everybody may know of it.
 *
 * @param duty null where it was none of the listed duties
 */
public record Deviation(DeviationKind kind, UUID duty) {}
