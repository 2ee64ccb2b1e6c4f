package org.returntowork.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The follow-ups that one return to full duty asks for.
 *
 * @param completedOn the day of full duty
 * @param weeks after that day, rising
 * @param given what was answered or reviewed in this case, of this return and of earlier ones
 */
record FollowUpSeries(LocalDate completedOn, List<Integer> weeks, List<FollowUp> given) {

    FollowUpSeries {
        weeks = weeks.stream().sorted().distinct().toList();
        given = given.stream()
                .filter(each -> each.completedOn().equals(completedOn))
                .toList();
    }

    /** The week whose follow-up is still to come, or not concluded; empty where all are. */
    Optional<Integer> week() {
        return weeks.stream()
                .filter(week -> given(week).filter(FollowUp::isConcluded).isEmpty())
                .findFirst();
    }

    Optional<LocalDate> dueOn() {
        return week().map(completedOn::plusWeeks);
    }

    /** The answer that waits for the therapist, if there is one. */
    Optional<FollowUp> withTrouble() {
        return week().flatMap(this::given);
    }

    private Optional<FollowUp> given(int week) {
        return given.stream().filter(each -> each.week() == week).findFirst();
    }
}
