package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.modification.ModificationTestData.EMPLOYER;
import static org.returntowork.modification.ModificationTestData.NO_LADDER;
import static org.returntowork.modification.ModificationTestData.THERAPIST;
import static org.returntowork.modification.ModificationTestData.TUESDAY;
import static org.returntowork.modification.ModificationTestData.accepted;
import static org.returntowork.modification.ModificationTestData.countered;
import static org.returntowork.modification.ModificationTestData.inPlace;
import static org.returntowork.modification.ModificationTestData.proposed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final LocalDate PROMISED = TUESDAY.plusDays(6);
    private static final LocalDate LATER = TUESDAY.plusDays(30);

    @Test
    void whatComesAfterItsPromisedDayWasLateUntilThen() {
        assertThat(Absence.of(inPlace(), LATER)).containsExactly(new Absence(PROMISED, PROMISED.plusDays(1), true));
    }

    @Test
    void whatIsPromisedIsLateOnlyOnceTheDayIsOver() {
        assertThat(Absence.of(accepted(), PROMISED)).isEmpty();
        assertThat(Absence.of(accepted(), LATER)).containsExactly(new Absence(PROMISED, null, true));
    }

    @Test
    void whatComesInTimeWasNeverLate() {
        Modification early = accepted();
        early.putInPlace(PROMISED, EMPLOYER, PROMISED, null);

        assertThat(Absence.of(early, LATER)).isEmpty();
    }

    @Test
    void whatFailsIsOutOfUseUntilItIsThereAgain() {
        Modification failing = inPlace();
        failing.outOfUse(EMPLOYER, PROMISED.plusDays(5));
        assertThat(Absence.of(failing, LATER)).contains(new Absence(PROMISED.plusDays(5), null, false));

        failing.putInPlace(PROMISED.plusDays(8), EMPLOYER, PROMISED.plusDays(8), null);

        assertThat(Absence.of(failing, LATER))
                .containsExactly(
                        new Absence(PROMISED, PROMISED.plusDays(1), true),
                        new Absence(PROMISED.plusDays(5), PROMISED.plusDays(8), false));
    }

    @Test
    void whatWasNotAgreedOrIsGivenUpIsMissedByNobody() {
        Modification withdrawn = accepted();
        withdrawn.withdraw(THERAPIST, TUESDAY.plusDays(3));
        Modification anew = accepted();
        anew.withdraw(THERAPIST, TUESDAY.plusDays(3));
        anew.revise(ModificationKind.LOAD_LIMIT, NO_LADDER, THERAPIST, TUESDAY.plusDays(4));

        assertThat(Absence.of(proposed(), LATER)).isEmpty();
        assertThat(Absence.of(countered(), LATER)).isEmpty();
        assertThat(Absence.of(withdrawn, LATER)).isEmpty();
        assertThat(Absence.of(anew, LATER)).isEmpty();
    }
}
