package org.returntowork.duties;

import java.util.List;
import org.returntowork.organisation.Jurisdiction;
import org.returntowork.tasks.Option;

/**
 * What stands beside a worksheet for whoever fills it; nothing clinical.
 *
 * @param duties to pick from
 * @param duty the one that was picked; null before that
 * @param worksheets what was written of it so far, the newest first
 * @param jurisdiction whose law the program follows, where that is another than the worksheet's; null in the US
 */
record CoreFacts(List<Option> duties, Picked duty, List<Worksheet> worksheets, Jurisdiction jurisdiction) {

    /** The duty as the employer listed it. */
    record Picked(String name, Integer minutesPerShift, Core core, String coreReason) {}
}
