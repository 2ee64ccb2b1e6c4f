package org.returntowork.progress;

import java.time.LocalDate;
import org.springframework.validation.Errors;

/** Which answers one entry needs: few after a shift without work, else all but the morning that is still to come. */
record EntryCheck(int planned, LocalDate today) {

    void check(WorkLogForm form, Errors errors) {
        Integer minutes = form.minutes(planned);
        if (minutes == null) {
            need(null, form.went() == null ? "went" : "workedMinutes", errors);
        }
        need(form.painBefore(), "painBefore", errors);
        need(form.newNumbnessOrWeakness(), "newNumbnessOrWeakness", errors);
        RedFlag.requireAnswer(form.redFlags(), form.noneOfThese(), errors);
        if (minutes != null && minutes < planned) {
            need(form.lessBecause(), "lessBecause", errors);
        } else if (minutes != null && minutes == 0) {
            errors.rejectValue(form.went() == null ? "workedMinutes" : "went", "keep-work-log.error.noShift");
        }
        if (minutes == null ? form.went() == Went.OTHERWISE : minutes > 0) {
            need(form.painPeak(), "painPeak", errors);
            need(form.effort(), "effort", errors);
            checkPain(form, errors);
        }
        if (form.beyondPlan() != null && form.beyondPlan().kind() == null) {
            errors.rejectValue("beyondPlan.kind", "keep-work-log.error.needed");
        }
    }

    private void checkPain(WorkLogForm form, Errors errors) {
        if (form.painNextMorning() != null && !form.date().isBefore(today)) {
            errors.rejectValue("painNextMorning", "keep-work-log.error.morningToCome");
        }
    }

    private static void need(Object answer, String field, Errors errors) {
        if (answer == null) {
            errors.rejectValue(field, "keep-work-log.error.needed");
        }
    }
}
