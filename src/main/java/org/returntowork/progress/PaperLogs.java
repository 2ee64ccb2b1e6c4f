package org.returntowork.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.returntowork.access.Actor;
import org.returntowork.access.OnBehalf;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Timeline;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;

/** Keeps sheets of paper logs apart until two keyings agree, then makes entries of them on the patient's behalf. */
@Component
class PaperLogs {

    /** What the therapist is told until the sheet has been typed in a second time. */
    private static final String SECOND = "paper-second";

    /** The same until both keyings have been compared. */
    private static final String COMPARE = "paper-compare";

    private final PaperSheets sheets;
    private final WorkLog workLog;
    private final ReportedProblems problems;
    private final Cases cases;
    private final Notices notices;
    private final Timeline timeline;
    private final CaseCalendar calendar;
    private final Clock clock;

    PaperLogs(
            PaperSheets sheets,
            WorkLog workLog,
            ReportedProblems problems,
            Cases cases,
            Notices notices,
            Timeline timeline,
            CaseCalendar calendar,
            Clock clock) {
        this.sheets = sheets;
        this.workLog = workLog;
        this.problems = problems;
        this.cases = cases;
        this.notices = notices;
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The sheet that is being worked on; one at a time. */
    Optional<PaperSheet> open(CaseId caseId) {
        return sheets.open(caseId);
    }

    /** Names the sheet as it stands, for pages that must not answer to another. */
    String version(CaseId caseId) {
        return open(caseId)
                .map(sheet -> sheet.id() + (sheet.isKeyedTwice() ? ":2" : ":1"))
                .orElse("");
    }

    /** Keeps a keying. A warning sign acts with the first that has it: safety does not wait for the second. */
    Outcome key(CaseId caseId, KeyPaperLogs form, Actor actor) {
        PaperSheet sheet = open(caseId).orElse(null);
        if (sheet == null) {
            sheet = new PaperSheet(caseId, form.handedInOn(), form.rows(), actor, clock.instant());
        } else {
            sheet.keyAgain(form.rows(), actor, clock.instant());
        }
        sheets.save(sheet);
        boolean again = sheet.isKeyedTwice();
        String shifts = String.valueOf(form.rows().size());
        timeline.add(caseId, again ? "paper-keyed-again" : "paper-keyed", actor, Audience.CLINICAL, shifts);
        notices.takeBackAll(caseId, SECOND);
        notices.lookToday(caseId, cases.get(caseId).therapist(), again ? COMPARE : SECOND);
        return problems.raise(caseId, signs(form.rows()), patient(caseId, actor, sheet.handedInOn()))
                .map(raised -> Outcome.COMPLETE.warning("key-paper-logs.sign"))
                .orElseGet(() -> Outcome.COMPLETE.saying(again ? "key-paper-logs.second" : "key-paper-logs.first"))
                .leadingTo(again ? ComparePaperLogsAction.ACTION : null);
    }

    /** The same for a sheet that cannot be kept as it is. */
    Optional<Outcome> heed(CaseId caseId, KeyPaperLogs form, Actor actor) {
        Map<LocalDate, List<RedFlag>> signs = signs(form.rows());
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        LocalDate on = form.handedInOn() == null ? calendar.today(caseId) : form.handedInOn();
        problems.raise(caseId, signs, patient(caseId, actor, on));
        return Optional.of(Outcome.COMPLETE.warning("key-paper-logs.sign"));
    }

    private static Map<LocalDate, List<RedFlag>> signs(List<PaperRow> rows) {
        Map<LocalDate, List<RedFlag>> signs = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.redFlags().isEmpty()).forEach(row -> signs.put(row.date(), row.redFlags()));
        return signs;
    }

    /** Makes entries of what was agreed on; the patient is told and can correct them. */
    Outcome settle(CaseId caseId, List<PaperRow> agreed, Actor actor) {
        PaperSheet sheet = open(caseId).orElseThrow();
        sheet.settle(actor, clock.instant());
        sheets.save(sheet);
        notices.takeBackAll(caseId, COMPARE);
        Actor patient = patient(caseId, actor, sheet.handedInOn());
        Outcome outcome =
                workLog.saveAll(caseId, agreed.stream().map(PaperRow::toEntry).toList(), patient);
        String shifts = String.valueOf(agreed.size());
        timeline.add(
                caseId,
                sheet.byOnePerson() ? "paper-entered-by-one" : "paper-entered",
                patient,
                Audience.CLINICAL,
                shifts);
        if (!agreed.isEmpty()) {
            notices.tell(cases.get(caseId).patient(), caseId, "paper-entered", shifts);
        }
        return outcome.urgent()
                ? Outcome.COMPLETE.warning("compare-paper-logs.urgent", shifts)
                : Outcome.COMPLETE.saying("compare-paper-logs.saved", shifts);
    }

    private Actor patient(CaseId caseId, Actor actor, LocalDate handedInOn) {
        return actor.onBehalfOf(
                new OnBehalf(cases.get(caseId).patient(), Role.PATIENT, OnBehalf.How.PAPER, handedInOn, false, null));
    }
}
