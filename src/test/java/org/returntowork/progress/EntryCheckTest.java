package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.validation.Errors;
import org.springframework.validation.SimpleErrors;

class EntryCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    @Test
    void afterAShiftWithoutWorkOnlyFewAnswersAreNeeded() {
        assertThat(errors(form(TODAY, null, 0, LessBecause.SYMPTOMS, 3, null, null, null)))
                .isEmpty();
    }

    @Test
    void aShorterShiftNeedsItsReason() {
        assertThat(errors(form(TODAY, null, 200, null, 2, 3, null, 4))).containsExactly("lessBecause");
    }

    @Test
    void asPlannedFillsTheMinutes() {
        assertThat(errors(form(TODAY, Went.AS_PLANNED, null, null, 2, 3, null, 4)))
                .isEmpty();
    }

    @Test
    void whoDidNotWorkIsAskedForTheReasonAlone() {
        assertThat(errors(form(TODAY, Went.NOT_AT_ALL, null, null, 3, null, null, null)))
                .containsExactly("lessBecause");
    }

    @Test
    void minutesThatAreNoLongerAskedDoNotCount() {
        assertThat(form(TODAY, Went.NOT_AT_ALL, 200, null, 3, null, null, null).minutes(240))
                .isZero();
        assertThat(form(TODAY, Went.AS_PLANNED, 200, null, 3, null, null, null).minutes(240))
                .isEqualTo(240);
    }

    @Test
    void whatIsMissingIsSaidWhereItIsAsked() {
        assertThat(errors(form(TODAY, null, null, null, 3, null, null, null))).containsExactly("went");
        assertThat(errors(form(TODAY, Went.OTHERWISE, null, null, 3, 4, null, 5)))
                .containsExactly("workedMinutes");
    }

    @Test
    void whoWorkedIsAskedHowItWasEvenWhereTheMinutesAreMissing() {
        assertThat(errors(form(TODAY, Went.OTHERWISE, null, null, 3, null, null, null)))
                .containsExactly("workedMinutes", "painPeak", "effort");
    }

    @Test
    void aMorningThatIsStillToComeHasNoScore() {
        assertThat(errors(form(TODAY, Went.AS_PLANNED, null, null, 2, 3, 2, 4))).containsExactly("painNextMorning");
    }

    @Test
    void workMayEaseThePain() {
        assertThat(errors(form(TODAY, Went.AS_PLANNED, null, null, 5, 3, null, 4)))
                .isEmpty();
    }

    @Test
    void theWarningSignsMustBeAnswered() {
        assertThat(errors(signs(null, null))).containsExactly("redFlags");
    }

    @Test
    void noneOfTheseAndASignContradict() {
        assertThat(errors(signs(List.of(RedFlag.WOUND), true))).containsExactly("redFlags");
    }

    private static WorkLogForm signs(List<RedFlag> flags, Boolean none) {
        return form(TODAY, Went.AS_PLANNED, null, null, 2, 3, null, 4, flags, none);
    }

    private static WorkLogForm form(
            LocalDate date,
            Went went,
            Integer minutes,
            LessBecause less,
            Integer before,
            Integer peak,
            Integer morning,
            Integer effort) {
        return form(date, went, minutes, less, before, peak, morning, effort, null, true);
    }

    private static WorkLogForm form(
            LocalDate date,
            Went went,
            Integer minutes,
            LessBecause less,
            Integer before,
            Integer peak,
            Integer morning,
            Integer effort,
            List<RedFlag> flags,
            Boolean none) {
        return new WorkLogForm(
                null, date, went, minutes, less, null, before, peak, morning, effort, null, null, null, null, false,
                flags, none);
    }

    private static List<String> errors(WorkLogForm form) {
        Errors errors = new SimpleErrors(form);
        new EntryCheck(240, TODAY).check(form, errors);
        return errors.getFieldErrors().stream().map(e -> e.getField()).toList();
    }
}
