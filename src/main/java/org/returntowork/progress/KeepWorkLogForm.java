package org.returntowork.progress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.returntowork.tasks.WarningSigns;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient's log, open from the first stage to the close. */
@Component
class KeepWorkLogForm implements TaskForm<WorkLogForm>, WarningSigns<WorkLogForm> {

    private final WorkLog workLog;
    private final LogPage page;
    private final ReportedProblems problems;

    KeepWorkLogForm(WorkLog workLog, LogPage page, ReportedProblems problems) {
        this.workLog = workLog;
        this.page = page;
        this.problems = problems;
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
        return new Pick("date", "mornings", "date");
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
    public boolean checksUnfinished() {
        return true;
    }

    @Override
    public Set<String> signFields() {
        return Set.of("redFlags", "date");
    }

    @Override
    public Optional<Outcome> heed(CaseId caseId, WorkLogForm form, Actor actor) {
        return problems.heed(caseId, form.redFlags(), form.date(), actor);
    }

    @Override
    public Outcome submit(CaseId caseId, WorkLogForm form, Actor actor) {
        return workLog.save(caseId, form, actor);
    }
}
