package org.returntowork.progress;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Standing;
import org.returntowork.duties.DutyLists;
import org.returntowork.organisation.Role;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.WarningSigns;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The clinic types in a sheet of logs that the patient kept on paper, and once more without a look at the first. */
@Component
class KeyPaperLogsAction implements ActionForm<KeyPaperLogs>, WarningSigns<KeyPaperLogs> {

    private final PaperLogs paperLogs;
    private final PaperCheck paperCheck;
    private final LogPage logPage;
    private final Cases cases;
    private final StagedReturns stagedReturns;
    private final DutyLists duties;
    private final Words words;
    private final CaseCalendar calendar;

    KeyPaperLogsAction(
            PaperLogs paperLogs,
            PaperCheck paperCheck,
            LogPage logPage,
            Cases cases,
            StagedReturns stagedReturns,
            DutyLists duties,
            Words words,
            CaseCalendar calendar) {
        this.paperLogs = paperLogs;
        this.paperCheck = paperCheck;
        this.logPage = logPage;
        this.cases = cases;
        this.stagedReturns = stagedReturns;
        this.duties = duties;
        this.words = words;
        this.calendar = calendar;
    }

    /**
     * What the page says beside its rows; nothing of the first keying but by whom and when.
     *
     * @param again whether it is the second keying
     * @param samePerson whether the reader typed in the first
     */
    public record Facts(
            boolean again,
            String keyedBy,
            String keyedOn,
            boolean samePerson,
            List<Option> duties,
            List<Option> redFlags) {}

    @Override
    public String action() {
        return "key-paper-logs";
    }

    @Override
    public Class<KeyPaperLogs> type() {
        return KeyPaperLogs.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.role() == Role.THERAPIST
                && cases.get(caseId).standing() != Standing.CLOSED
                && stagedReturns.findById(caseId).isPresent()
                && paperLogs.open(caseId).filter(PaperSheet::isKeyedTwice).isEmpty();
    }

    @Override
    public KeyPaperLogs prefill(CaseId caseId, Actor actor) {
        List<PaperRow> rows = logPage.unlogged(caseId).stream()
                .limit(KeyPaperLogs.MOST)
                .map(day -> PaperRow.of(day, Map.of()))
                .toList();
        return paperLogs
                .open(caseId)
                .map(first -> new KeyPaperLogs(KeyPaperLogs.Keying.SECOND, first.handedInOn(), rows))
                .orElseGet(() -> new KeyPaperLogs(KeyPaperLogs.Keying.FIRST, calendar.today(caseId), rows));
    }

    @Override
    public Set<String> given() {
        return Set.of("rows.date");
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        PaperSheet first = paperLogs.open(caseId).orElse(null);
        return new Facts(
                first != null,
                first == null ? null : first.firstByName(),
                first == null ? null : words.day(calendar.dateOf(caseId, first.firstAt())),
                first != null && first.firstBy().equals(actor.person()),
                duties.of(caseId).stream()
                        .map(duty -> new Option(duty.id().toString(), duty.name()))
                        .toList(),
                words.redFlags(caseId));
    }

    @Override
    public String version(CaseId caseId, Actor actor) {
        return paperLogs.version(caseId);
    }

    @Override
    public void check(CaseId caseId, KeyPaperLogs form, Actor actor, Errors errors) {
        boolean again = paperLogs.open(caseId).isPresent();
        if (again != (form.keying() == KeyPaperLogs.Keying.SECOND)) {
            errors.rejectValue("keying", again ? "key-paper-logs.error.second" : "key-paper-logs.error.first");
        }
        if (!again && form.handedInOn() == null) {
            errors.rejectValue("handedInOn", "keep-work-log.error.needed");
        } else if (form.handedInOn() != null && form.handedInOn().isAfter(calendar.today(caseId))) {
            errors.rejectValue("handedInOn", "keep-work-log.error.future");
        }
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < form.rows().size(); i++) {
            PaperRow row = form.rows().get(i);
            String at = "rows[" + i + "].";
            if (row.date() == null) {
                continue;
            }
            if (!days.add(row.date())) {
                errors.rejectValue(at + "date", "key-paper-logs.error.twice");
            }
            paperCheck.of(caseId, row).forEach(problem -> errors.rejectValue(at + problem.field(), problem.code()));
        }
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    @Override
    public Set<String> signFields() {
        return Set.of("rows.date", "rows.redFlags");
    }

    @Override
    public Optional<Outcome> heed(CaseId caseId, KeyPaperLogs form, Actor actor) {
        return paperLogs.heed(caseId, form, actor);
    }

    @Override
    public Outcome submit(CaseId caseId, KeyPaperLogs form, Actor actor) {
        return paperLogs.key(caseId, form, actor);
    }
}
