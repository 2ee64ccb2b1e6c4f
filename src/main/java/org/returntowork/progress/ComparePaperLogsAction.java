package org.returntowork.progress;

import java.util.List;
import java.util.Optional;
import org.returntowork.access.Actor;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist settles what two keyings of a sheet have differently; what is agreed on becomes the patient's entries. */
@Component
class ComparePaperLogsAction implements ActionForm<ComparePaperLogs> {

    static final String ACTION = "compare-paper-logs";

    private final PaperLogs paperLogs;
    private final PaperSettling settling;
    private final Cases cases;

    ComparePaperLogsAction(PaperLogs paperLogs, PaperSettling settling, Cases cases) {
        this.paperLogs = paperLogs;
        this.settling = settling;
        this.cases = cases;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Class<ComparePaperLogs> type() {
        return ComparePaperLogs.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.role() == Role.THERAPIST
                && cases.get(caseId).standing() != Standing.CLOSED
                && sheet(caseId).isPresent();
    }

    private Optional<PaperSheet> sheet(CaseId caseId) {
        return paperLogs.open(caseId).filter(PaperSheet::isKeyedTwice);
    }

    /** A row for each shift and, in it, one for each difference. */
    @Override
    public ComparePaperLogs prefill(CaseId caseId, Actor actor) {
        PaperComparison comparison = sheet(caseId).orElseThrow().comparison();
        return new ComparePaperLogs(comparison.days().stream()
                .map(day -> new ComparePaperLogs.Settled(
                        day,
                        comparison.inBoth(day) ? true : null,
                        comparison.differences(day).stream()
                                .map(one -> new ComparePaperLogs.Choice(one.field(), null, null))
                                .toList()))
                .toList());
    }

    @Override
    public ComparisonFacts facts(CaseId caseId, Actor actor) {
        return settling.facts(caseId, sheet(caseId).orElseThrow());
    }

    @Override
    public String version(CaseId caseId, Actor actor) {
        return paperLogs.version(caseId);
    }

    @Override
    public void check(CaseId caseId, ComparePaperLogs form, Actor actor, Errors errors) {
        settling.check(caseId, sheet(caseId).orElseThrow().comparison(), form, errors);
    }

    @Override
    public Outcome submit(CaseId caseId, ComparePaperLogs form, Actor actor) {
        List<PaperRow> agreed =
                settling.agreed(caseId, sheet(caseId).orElseThrow().comparison(), form);
        return paperLogs.settle(caseId, agreed, actor);
    }
}
