package org.returntowork.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/**
 * Work asked for beyond the limits, as everybody at work may know it: without words, and without who told of it.
 *
 * @param duty null where none was named
 */
public record SeenDeviation(CaseId caseId, LocalDate on, UUID duty, DeviationKind kind) {}
