package org.returntowork.organisation;

import java.time.ZoneId;

/** Programs that tests ask for. */
public final class ProgramExamples {

    private ProgramExamples() {}

    /** The defaults, in another time zone. */
    public static Program inZone(ZoneId zone) {
        return new Program(
                null, null, null, null, zone, null, null, null, null, null, null, null, null, null, null, null);
    }
}
