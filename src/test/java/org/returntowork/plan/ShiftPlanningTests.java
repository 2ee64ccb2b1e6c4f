package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.returntowork.plan.PlanExamples.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.plan.ChangeShift.ShiftMove;
import org.springframework.validation.DirectFieldBindingResult;

class ShiftPlanningTests {

    private static final Actor PATIENT = new Actor(UUID.randomUUID(), "A. Marsh", Role.PATIENT);
    private static final Actor EMPLOYER = new Actor(UUID.randomUUID(), "K. Boss", Role.EMPLOYER);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private final StagedReturn course = inFirstStage();
    private final Map<LocalDate, ShiftChange> stored = new TreeMap<>();
    private final List<Object> published = new ArrayList<>();
    private final ShiftChanges changes = mock(ShiftChanges.class);
    private final Shifts shifts = mock(Shifts.class);
    private final ShiftPlanning planning = new ShiftPlanning(changes, shifts, published::add);

    @BeforeEach
    void keepWhatIsSaved() {
        when(changes.save(any())).thenAnswer(call -> {
            ShiftChange change = call.getArgument(0);
            stored.put(change.date(), change);
            return change;
        });
        when(changes.findByCaseIdAndShiftDate(eq(CASE), any()))
                .thenAnswer(call -> Optional.ofNullable(stored.get(call.<LocalDate>getArgument(1))));
        when(shifts.on(eq(CASE), any())).thenAnswer(call -> roster().on(call.getArgument(1)));
        when(shifts.roster(CASE)).thenAnswer(call -> Optional.of(roster()));
    }

    private Roster roster() {
        return new Roster(course, List.of(), stored.values());
    }

    private static ChangeShift off(LocalDate date, OffReason reason, Boolean injury) {
        return new ChangeShift(ShiftMove.OFF, date, null, null, reason, injury);
    }

    private static ChangeShift move(LocalDate date, LocalDate to) {
        return new ChangeShift(ShiftMove.MOVE, date, to, null, OffReason.ROSTER, null);
    }

    private static ChangeShift add(LocalDate date, Integer minutes) {
        return new ChangeShift(ShiftMove.ADD, date, null, minutes, null, null);
    }

    private List<String> errors(ChangeShift form, Role by) {
        DirectFieldBindingResult errors = new DirectFieldBindingResult(form, "form");
        new ShiftChecks(roster(), MONDAY, 14).check(form, by, errors);
        return errors.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getCode())
                .toList();
    }

    @Test
    void anIllnessForTheInjuryIsAShiftOfNoMinutes() {
        planning.apply(CASE, off(WEDNESDAY, OffReason.ILLNESS, true), PATIENT);

        assertThat(published).containsExactly(new ShiftMissedForInjury(CASE, WEDNESDAY, 240));
        assertThat(roster().on(WEDNESDAY).orElseThrow().missed()).isTrue();
    }

    @Test
    void anotherIllnessIsJustAShiftOff() {
        planning.apply(CASE, off(WEDNESDAY, OffReason.ILLNESS, false), PATIENT);

        assertThat(published).isEmpty();
        assertThat(roster().on(WEDNESDAY)).isEmpty();
    }

    @Test
    void nobodyButThePatientSaysThatItWasTheInjury() {
        planning.apply(CASE, off(WEDNESDAY, OffReason.ILLNESS, true), EMPLOYER);

        assertThat(published).isEmpty();
        assertThat(errors(off(MONDAY, OffReason.ILLNESS, true), Role.EMPLOYER))
                .containsExactly("wasItYourInjury change-shift.patientOnly");
    }

    @Test
    void thePatientMaySayLaterThatAnIllnessWasTheInjury() {
        planning.apply(CASE, off(WEDNESDAY, OffReason.ILLNESS, null), EMPLOYER);
        ChangeShift later = off(WEDNESDAY, OffReason.ILLNESS, true);

        assertThat(errors(later, Role.PATIENT)).isEmpty();
        planning.apply(CASE, later, PATIENT);
        assertThat(published).containsExactly(new ShiftMissedForInjury(CASE, WEDNESDAY, 240));
    }

    @Test
    void theEmployerCannotTellAMissedShiftFromAnotherIllness() {
        planning.apply(CASE, off(WEDNESDAY, OffReason.ILLNESS, true), PATIENT);
        List<String> missed = errors(off(WEDNESDAY, OffReason.LEAVE, null), Role.EMPLOYER);
        List<String> missedAdd = errors(add(WEDNESDAY, null), Role.EMPLOYER);
        stored.clear();
        planning.apply(CASE, off(WEDNESDAY, OffReason.ILLNESS, false), PATIENT);

        assertThat(errors(off(WEDNESDAY, OffReason.LEAVE, null), Role.EMPLOYER)).isEqualTo(missed);
        assertThat(errors(add(WEDNESDAY, null), Role.EMPLOYER)).isEqualTo(missedAdd);
    }

    @Test
    void overSevenDaysWithoutAShiftAreALongGap() {
        planning.apply(CASE, off(WEDNESDAY, OffReason.LEAVE, null), PATIENT);
        planning.apply(CASE, off(MONDAY.plusDays(4), OffReason.LEAVE, null), PATIENT);
        assertThat(published).as("six days between Monday and Monday").isEmpty();

        planning.apply(CASE, off(MONDAY.plusDays(7), OffReason.LEAVE, null), PATIENT);
        assertThat(published).containsExactly(new LongGap(CASE, MONDAY, MONDAY.plusDays(9)));
    }

    @Test
    void aMovedShiftTakesItsMinutesAlong() {
        planning.apply(CASE, add(MONDAY.plusDays(1), 120), EMPLOYER);
        planning.apply(CASE, move(MONDAY.plusDays(1), MONDAY.plusDays(3)), EMPLOYER);

        assertThat(roster().on(MONDAY.plusDays(1))).isEmpty();
        assertThat(roster().on(MONDAY.plusDays(3)).orElseThrow().plannedMinutes())
                .isEqualTo(120);
    }

    @Test
    void aShiftIsMovedOnlyToAFreeDayOfAStage() {
        assertThat(errors(move(MONDAY, WEDNESDAY), Role.EMPLOYER)).containsExactly("to change-shift.taken");
        assertThat(errors(move(MONDAY, MONDAY.minusDays(1)), Role.EMPLOYER)).containsExactly("to change-shift.past");
        assertThat(errors(move(MONDAY, null), Role.EMPLOYER)).containsExactly("to change-shift.whereTo");
        assertThat(errors(move(MONDAY.plusDays(1), MONDAY.plusDays(3)), Role.EMPLOYER))
                .containsExactly("date change-shift.noShift");
        assertThat(errors(move(MONDAY, MONDAY.plusDays(1)), Role.EMPLOYER)).isEmpty();
    }

    @Test
    void anAddedShiftIsNoLongerThanTheStages() {
        assertThat(errors(add(MONDAY.plusDays(1), 245), Role.EMPLOYER)).containsExactly("minutes change-shift.tooLong");
        assertThat(errors(add(MONDAY.plusDays(1), 240), Role.EMPLOYER)).isEmpty();
    }

    @Test
    void aShiftOffHasAReason() {
        assertThat(errors(off(MONDAY, null, null), Role.PATIENT)).containsExactly("reason change-shift.why");
        assertThat(errors(off(MONDAY.minusDays(15), OffReason.LEAVE, null), Role.PATIENT))
                .containsExactly("date change-shift.tooLongAgo");
    }
}
