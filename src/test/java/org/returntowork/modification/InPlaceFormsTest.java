package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.returntowork.modification.ModificationTestData.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.Standing;
import org.returntowork.modification.ConfirmInPlace.Attested;

class InPlaceFormsTest extends TalksBench {

    @Test
    void whatIsAttestedIsThereAndNotThereTodayBringsTheTaskBack() {
        stored.add(accepted());
        UUID id = stored.get(0).id();
        LocalDate today = LocalDate.of(2026, 4, 30);
        assertThat(check(confirm, items(new Attested(id, today.plusDays(1), null)))
                        .getFieldErrors())
                .extracting("field")
                .containsExactly("items[0].inPlaceOn");
        assertThat(check(confirm, items(new Attested(id, null, null))).hasErrors())
                .isTrue();

        confirm.submit(CASE, items(new Attested(id, today, null)), EMPLOYER);
        assertThat(steps.allInPlace(CASE.toString())).isTrue();

        when(consents.employerLimits(CASE)).thenReturn(true);
        assertThat(notThere.offeredTo(CASE, EMPLOYER)).isTrue();
        assertThat(notThere.offeredTo(CASE, HR)).isFalse();
        when(theCase.standing()).thenReturn(Standing.CLOSED, Standing.RUNNING);
        assertThat(notThere.offeredTo(CASE, EMPLOYER)).isFalse();
        assertThat(notThere.offeredTo(CASE, EMPLOYER)).isTrue();
        notThere.submit(CASE, new NotThereToday(List.of(id)), EMPLOYER);
        assertThat(steps.allInPlace(CASE.toString())).isFalse();
        verify(processes).start("PutInPlace", CASE);
        verify(notices).lookToday(CASE, THERAPIST.person(), "modification-out-of-use", "1", "Work on a ladder");
    }

    @Test
    void whatWasAttestedAfterTheDayItWasMissedCountsAsThere() {
        stored.add(accepted());
        UUID id = stored.get(0).id();
        LocalDate today = LocalDate.of(2026, 4, 30);
        confirm.submit(CASE, items(new Attested(id, today, null)), EMPLOYER);

        outOfUse.missing(CASE, List.of(id), today.minusDays(1), EMPLOYER);
        assertThat(steps.allInPlace(CASE.toString())).isTrue();

        outOfUse.missing(CASE, List.of(id), today, EMPLOYER);
        assertThat(steps.allInPlace(CASE.toString())).isFalse();
    }

    @Test
    void confirmingIsNotDueBeforeThePromisedDay() {
        stored.add(accepted());
        LocalDate promised = TUESDAY.plusDays(6);

        assertThat(steps.inPlaceDue(CASE.toString())).isEqualTo(endOf(promised));

        now = now.plus(Duration.ofDays(10));
        assertThat(steps.inPlaceDue(CASE.toString())).as("late").isEqualTo(endOf(promised));
    }

    @Test
    void whatWasNotPromisedOrFailedIsDueInTheDaysToAnswer() {
        Modification unpromised = proposed();
        unpromised.accept(EMPLOYER, TUESDAY.plusDays(2), null, null);
        stored.add(unpromised);
        LocalDate answer = LocalDate.of(2026, 5, 5);
        assertThat(steps.inPlaceDue(CASE.toString())).isEqualTo(endOf(answer));

        stored.set(0, inPlace());
        stored.get(0).outOfUse(EMPLOYER, LocalDate.of(2026, 4, 30));
        assertThat(steps.inPlaceDue(CASE.toString())).isEqualTo(endOf(answer));
    }

    @Test
    void theFirstOfSeveralPromisesIsDue() {
        Modification early = proposed();
        early.accept(EMPLOYER, TUESDAY.plusDays(2), TUESDAY.plusDays(3), null);
        stored.addAll(List.of(accepted(), early));

        assertThat(steps.inPlaceDue(CASE.toString())).isEqualTo(endOf(TUESDAY.plusDays(3)));
    }

    private static ConfirmInPlace items(Attested... items) {
        return new ConfirmInPlace(List.of(items));
    }
}
