package org.returntowork.plan;

import java.time.LocalDate;
import org.returntowork.organisation.Role;
import org.springframework.validation.Errors;

/** Whether a change of shifts can be meant as it is written. */
record ShiftChecks(Roster roster, LocalDate today, int daysBack) {

    void check(ChangeShift form, Role by, Errors errors) {
        if (form.date().isBefore(today.minusDays(daysBack))) {
            errors.rejectValue("date", "change-shift.tooLongAgo", new Object[] {daysBack}, null);
            return;
        }
        switch (form.change()) {
            case ADD -> {
                free(form.date(), "date", errors);
                int allowed = roster.minutesAllowed(form.date());
                if (form.minutes() != null && form.minutes() > allowed) {
                    errors.rejectValue("minutes", "change-shift.tooLong", new Object[] {allowed}, null);
                }
            }
            case MOVE -> {
                scheduled(form, errors);
                if (form.to() == null) {
                    errors.rejectValue("to", "change-shift.whereTo");
                } else {
                    free(form.to(), "to", errors);
                }
            }
            case OFF -> {
                if (form.reason() == null) {
                    errors.rejectValue("reason", "change-shift.why");
                }
                if (form.reason() != OffReason.ILLNESS || by != Role.PATIENT || !roster.offForIllness(form.date())) {
                    scheduled(form, errors);
                }
            }
        }
        if (form.wasItYourInjury() != null && by != Role.PATIENT) {
            errors.rejectValue("wasItYourInjury", "change-shift.patientOnly");
        }
    }

    private void scheduled(ChangeShift form, Errors errors) {
        if (!roster.attended(form.date())) {
            errors.rejectValue("date", "change-shift.noShift");
        }
    }

    /** A stage must be in force that day, and nothing else planned; nobody works in the past. */
    private void free(LocalDate date, String field, Errors errors) {
        if (date.isBefore(today)) {
            errors.rejectValue(field, "change-shift.past");
        } else if (!roster.worksOn(date)) {
            errors.rejectValue(field, "change-shift.noStage");
        } else if (roster.attended(date)) {
            errors.rejectValue(field, "change-shift.taken");
        }
    }
}
