package org.returntowork.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Goals;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.modification.Modification;
import org.returntowork.modification.ModificationKind;
import org.returntowork.modification.ModificationStatus;
import org.returntowork.modification.Modifications;
import org.returntowork.observation.Capacities;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.MatchGrid;
import org.returntowork.observation.MatchGrids;
import org.returntowork.organisation.Program;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what a case's plan can be proposed from. */
@Component
class PlanProposal {

    private static final int HIGHEST_BASELINE = 6;

    private final Cases cases;
    private final CaseCalendar calendar;
    private final Goals goals;
    private final DutyLists duties;
    private final Modifications modifications;
    private final Capacities capacities;
    private final MatchGrids matchGrids;
    private final StageGrids stageGrids;
    private final MessageSource messages;

    PlanProposal(
            Cases cases,
            CaseCalendar calendar,
            Goals goals,
            DutyLists duties,
            Modifications modifications,
            Capacities capacities,
            MatchGrids matchGrids,
            StageGrids stageGrids,
            MessageSource messages) {
        this.cases = cases;
        this.calendar = calendar;
        this.goals = goals;
        this.duties = duties;
        this.modifications = modifications;
        this.capacities = capacities;
        this.matchGrids = matchGrids;
        this.stageGrids = stageGrids;
        this.messages = messages;
    }

    LocalDate today(CaseId caseId) {
        return calendar.today(caseId);
    }

    LocalDate nextWorkingDay(CaseId caseId) {
        return calendar.plusWorkingDays(caseId, calendar.today(caseId), 1);
    }

    /** What the patient gave as pain at the start, at most what a plan can begin with. */
    Integer baselinePain(CaseId caseId) {
        return goals.findById(caseId)
                .map(start -> Math.min(start.painNow(), HIGHEST_BASELINE))
                .orElse(null);
    }

    List<Stage> stages(CaseId caseId) {
        Program program = calendar.program(caseId);
        List<AgreedChange> changes = modifications.of(caseId).stream()
                .filter(each -> each.status() == ModificationStatus.ACCEPTED)
                .map(PlanProposal::change)
                .toList();
        return ProposedPlan.stages(
                program.ramp(),
                job(caseId),
                program.workingDays(),
                duties.of(caseId),
                now(caseId),
                changes,
                new ProposedPlan.Names(percent -> text("plan.stage.share", percent), text("plan.stage.trial")));
    }

    BuildPlanFacts facts(CaseId caseId, Plan newest) {
        List<Duty> all = duties.of(caseId);
        ProposedPlan.Job job = job(caseId);
        MatchGrid grid = matchGrids.of(caseId);
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(duty -> names.put(duty.id().toString(), duty.name()));
        boolean asked = newest != null && newest.state() == PlanState.DRAFT;
        return new BuildPlanFacts(
                job.shiftMinutes(),
                job.daysPerWeek(),
                job.trialShifts(),
                grid,
                stageGrids.of(caseId, newest == null ? stages(caseId) : newest.stages()),
                grid.rows().stream()
                        .map(row -> new BuildPlanFacts.DutyFact(row.duty(), row.name(), row.match(), row.coreResult()))
                        .toList(),
                names,
                modifications.of(caseId).stream()
                        .filter(PlanProposal::live)
                        .map(each -> new Option(
                                each.id().toString(),
                                "M" + each.number() + " " + each.terms().description()))
                        .toList(),
                newest != null,
                asked ? newest.changeAskedBy() : null,
                asked ? newest.commentOf(newest.changeAskedBy()) : null);
    }

    /** Accepted, or still talked about: a duty may wait for it. */
    static boolean live(Modification modification) {
        return modification.status() == ModificationStatus.ACCEPTED
                || modification.status().isOpen();
    }

    private static AgreedChange change(Modification accepted) {
        return new AgreedChange(
                accepted.id(),
                accepted.duty(),
                accepted.kind() == ModificationKind.REASSIGN_DUTY,
                accepted.terms().removesDemand(),
                accepted.terms().limits(),
                accepted.terms().permanent());
    }

    private ProposedPlan.Job job(CaseId caseId) {
        ReturnToWorkCase theCase = cases.get(caseId);
        return new ProposedPlan.Job(theCase.shiftMinutes(), theCase.daysPerWeek());
    }

    private CapacityNow now(CaseId caseId) {
        return capacities.now(caseId, calendar.today(caseId));
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
