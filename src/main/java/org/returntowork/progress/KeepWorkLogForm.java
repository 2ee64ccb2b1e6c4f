package org.returntowork.progress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient's log, open from the first stage to the close. */
@Component
class KeepWorkLogForm implements TaskForm<WorkLogForm> {

    private final WorkLog workLog;
    private final LogPage page;

    KeepWorkLogForm(WorkLog workLog, LogPage page) {
        this.workLog = workLog;
        this.page = page;
    }

    @Override
    public String formKey() {
        return "keep-work-log";
    }

    @Override
    public Class<WorkLogForm> type() {
        return WorkLogForm.class;
    }

    @Override
    public WorkLogForm prefill(CaseId caseId, Actor actor) {
        return page.prefill(caseId, null);
    }

    @Override
    public LogFacts facts(CaseId caseId, Actor actor) {
        return page.facts(caseId, null);
    }

    @Override
    public Pick pick() {
        return new Pick("date", "duties");
    }

    @Override
    public WorkLogForm prefill(CaseId caseId, Actor actor, String picked) {
        return page.prefill(caseId, day(picked));
    }

    @Override
    public LogFacts facts(CaseId caseId, Actor actor, String picked) {
        return page.facts(caseId, day(picked));
    }

    /** Null for what is no day; the answer's check says so. */
    private static LocalDate day(String picked) {
        try {
            return LocalDate.parse(picked);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public void check(CaseId caseId, WorkLogForm form, Actor actor, Errors errors) {
        workLog.check(caseId, form, errors);
    }

    @Override
    public Outcome submit(CaseId caseId, WorkLogForm form, Actor actor) {
        return workLog.save(caseId, form, actor);
    }
}
