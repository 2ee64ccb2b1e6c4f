package org.returntowork.progress;

import java.time.Instant;

/**
 * What an entry said before it was corrected, and who did that; both values stay.
 *
 * @param by the name of who corrected it
 */
public record LogCorrection(Instant at, String by, LogAnswers before) {}
