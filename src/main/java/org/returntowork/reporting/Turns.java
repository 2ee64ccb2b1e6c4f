package org.returntowork.reporting;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.returntowork.organisation.Role;

/** Says whose turn it is: for the workplace a case waits with the employer, with HR or with the therapist. */
final class Turns {

    private Turns() {}

    /** One line for each who is waited for, the latest first. */
    static List<Wait> shown(CaseFacts facts, Sight sight) {
        Map<Role, Wait> waits = new EnumMap<>(Role.class);
        facts.turns().stream()
                .map(turn -> seen(turn, facts.today(), sight))
                .filter(Objects::nonNull)
                .forEach(wait -> waits.merge(wait.who(), wait, Turns::both));
        return waits.values().stream()
                .sorted(Comparator.comparing(Wait::daysLate).reversed().thenComparing(Wait::who))
                .toList();
    }

    private static Wait seen(CaseFacts.Turn turn, LocalDate today, Sight sight) {
        int late = turn.due() == null ? 0 : (int) Math.max(0, DAYS.between(turn.due(), today));
        boolean atWork = turn.who() == Role.EMPLOYER || turn.who() == Role.HR;
        return switch (sight) {
            case THERAPIST -> new Wait(turn.who(), turn.since(), late);
            case PATIENT -> new Wait(turn.who(), turn.since(), turn.who() == Role.PATIENT ? late : 0);
            case HR_ALL, HR_STAGE ->
                atWork ? new Wait(turn.who(), turn.since(), late) : new Wait(Role.THERAPIST, turn.since(), 0);
            case DATES -> turn.who() == Role.HR ? new Wait(Role.HR, turn.since(), late) : null;
            case EMPLOYER, JOB ->
                turn.who() == Role.EMPLOYER
                        ? new Wait(Role.EMPLOYER, turn.since(), late)
                        : new Wait(Role.THERAPIST, null, 0);
        };
    }

    private static Wait both(Wait one, Wait other) {
        LocalDate since = one.since() == null || other.since() == null
                ? null
                : one.since().isBefore(other.since()) ? one.since() : other.since();
        return new Wait(one.who(), since, Math.max(one.daysLate(), other.daysLate()));
    }
}
