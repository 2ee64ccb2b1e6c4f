package org.returntowork.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** The scheduled shifts of a case: what follows from its runs, less holidays, with what was changed since. */
@Component
public class Shifts {

    private final StagedReturns stagedReturns;
    private final ShiftChanges changes;
    private final CaseCalendar calendar;

    Shifts(StagedReturns stagedReturns, ShiftChanges changes, CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.changes = changes;
        this.calendar = calendar;
    }

    public Optional<Shift> on(CaseId caseId, LocalDate date) {
        return roster(caseId).flatMap(roster -> roster.on(date));
    }

    /** Both days included. */
    public List<Shift> between(CaseId caseId, LocalDate from, LocalDate to) {
        return roster(caseId).map(roster -> roster.between(from, to)).orElse(List.of());
    }

    /** The run's shifts up to that day, which is included. */
    public List<Shift> ofRun(CaseId caseId, Run run, LocalDate upTo) {
        return roster(caseId).map(roster -> roster.ofRun(run, upTo)).orElse(List.of());
    }

    /** The first shift after that day. */
    public Optional<Shift> next(CaseId caseId, LocalDate after) {
        return roster(caseId).flatMap(roster -> roster.after(after));
    }

    /** The last shift before that day. */
    public Optional<Shift> previous(CaseId caseId, LocalDate before) {
        return roster(caseId).flatMap(roster -> roster.before(before));
    }

    /** The run's n-th scheduled shift, if it is in sight. */
    public Optional<Shift> nth(CaseId caseId, Run run, int n) {
        return roster(caseId).flatMap(roster -> roster.nth(run, n));
    }

    /** The day a review of the run follows from its shifts. */
    public LocalDate reviewOn(CaseId caseId, Run run) {
        return roster(caseId).orElseThrow().reviewOn(run);
    }

    /** How far the cases that have a plan have come, in as many statements however many they are. */
    public Map<CaseId, StageProgress> progress(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        Map<CaseId, List<ShiftChange>> changed =
                changes.findByCaseIdIn(cases).stream().collect(Collectors.groupingBy(ShiftChange::caseId));
        return stagedReturns.findAllOf(cases).stream()
                .filter(course -> course.plan() != null)
                .map(course -> progress(course, changed.getOrDefault(course.caseId(), List.of())))
                .collect(Collectors.toMap(StageProgress::caseId, Function.identity()));
    }

    private StageProgress progress(StagedReturn course, List<ShiftChange> changed) {
        CaseId caseId = course.caseId();
        Roster roster = new Roster(course, calendar.program(caseId).holidays(), changed);
        return StageProgress.of(course, roster, calendar.today(caseId));
    }

    /** Empty where no work has begun or been planned yet. */
    Optional<Roster> roster(CaseId caseId) {
        return stagedReturns.findById(caseId).map(this::roster);
    }

    Roster roster(StagedReturn course) {
        CaseId caseId = course.caseId();
        return new Roster(course, calendar.program(caseId).holidays(), changes.of(caseId));
    }
}
