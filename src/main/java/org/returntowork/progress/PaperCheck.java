package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.validation.SimpleErrors;

/**
 * Says what keeps a row of a paper log from becoming an entry: the same that keeps the patient's own, but that nobody can be
 * asked any more why a shift was shorter. Where the paper gives no reason the entry has none, which excuses nothing.
 */
@Component
class PaperCheck {

    private final WorkLog workLog;

    PaperCheck(WorkLog workLog) {
        this.workLog = workLog;
    }

    /**
     * One thing that is wrong.
     *
     * @param field of the row
     */
    record Problem(String field, String code) {}

    List<Problem> of(CaseId caseId, PaperRow row) {
        if (isLogged(caseId, row.date())) {
            return List.of(new Problem("date", "key-paper-logs.error.logged"));
        }
        WorkLogForm entry = row.toEntry();
        SimpleErrors errors = new SimpleErrors(entry);
        workLog.check(caseId, entry, errors);
        return errors.getFieldErrors().stream()
                .filter(error -> !error.getField().equals("lessBecause"))
                .map(PaperCheck::problem)
                .toList();
    }

    private static Problem problem(FieldError error) {
        return new Problem(error.getField().equals("went") ? "workedMinutes" : error.getField(), error.getCode());
    }

    /** What the patient logged stands; the paper changes nothing of it. */
    boolean isLogged(CaseId caseId, LocalDate day) {
        return workLog.entry(caseId, day).isPresent();
    }
}
