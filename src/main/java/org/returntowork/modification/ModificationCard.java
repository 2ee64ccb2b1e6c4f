package org.returntowork.modification;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A modification as everybody in the talks may read it; nothing clinical.
 *
 * @param duty the duty's name
 * @param limits in words; empty where there are none
 * @param offer what the other side offers instead; null where it does not
 * @param offerLimits in words; empty where the proposal's numbers stay
 * @param reason the employer's last reason; null where none was given
 * @param words what was last said to it; null where nothing
 */
public record ModificationCard(
        UUID id,
        int number,
        String duty,
        ModificationKind kind,
        ModificationStatus status,
        String description,
        String limits,
        LocalDate until,
        boolean permanent,
        LocalDate askedOn,
        LocalDate inPlaceBy,
        LocalDate inPlaceOn,
        LocalDate outOfUseSince,
        String offer,
        String offerLimits,
        AnswerReason reason,
        String words) {}
