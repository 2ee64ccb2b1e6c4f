package org.returntowork.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Modifications;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist builds the plan, or a new version of it, and puts it to patient and employer. */
@Component
class BuildPlanForm implements TaskForm<BuildPlan> {

    private final Cases cases;
    private final Plans plans;
    private final DutyLists duties;
    private final Modifications modifications;
    private final PlanProposal proposal;
    private final StageGrids grids;
    private final PlanWarningWords warningWords;
    private final ClinicalWords clinicalWords;
    private final Timeline timeline;
    private final Clock clock;

    BuildPlanForm(
            Cases cases,
            Plans plans,
            DutyLists duties,
            Modifications modifications,
            PlanProposal proposal,
            StageGrids grids,
            PlanWarningWords warningWords,
            ClinicalWords clinicalWords,
            Timeline timeline,
            Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.duties = duties;
        this.modifications = modifications;
        this.proposal = proposal;
        this.grids = grids;
        this.warningWords = warningWords;
        this.clinicalWords = clinicalWords;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "build-plan";
    }

    @Override
    public Class<BuildPlan> type() {
        return BuildPlan.class;
    }

    @Override
    public BuildPlan prefill(CaseId caseId, Actor actor) {
        LocalDate startsOn = proposal.nextWorkingDay(caseId);
        Optional<Plan> newest = plans.newest(caseId);
        return newest.map(plan -> BuildPlan.of(
                        plan.startsOn().isAfter(startsOn) ? plan.startsOn() : startsOn,
                        plan.baselinePain(),
                        plan.lasting(),
                        plan.stages()))
                .orElseGet(() -> BuildPlan.of(startsOn, proposal.baselinePain(caseId), false, proposal.stages(caseId)));
    }

    @Override
    public BuildPlanFacts facts(CaseId caseId, Actor actor) {
        return proposal.facts(caseId, plans.newest(caseId).orElse(null));
    }

    @Override
    public void check(CaseId caseId, BuildPlan form, Actor actor, Errors errors) {
        Map<UUID, String> names = new LinkedHashMap<>();
        duties.of(caseId).forEach(duty -> names.put(duty.id(), duty.name()));
        Map<UUID, Modification> live = new LinkedHashMap<>();
        modifications.of(caseId).stream()
                .filter(each -> PlanProposal.live(each))
                .forEach(each -> live.put(each.id(), each));
        ReturnToWorkCase theCase = cases.get(caseId);
        new PlanChecks(new ProposedPlan.Job(theCase.shiftMinutes(), theCase.daysPerWeek()), names, live)
                .check(form, errors);
        if (form.startsOn() != null && form.startsOn().isBefore(proposal.today(caseId))) {
            errors.rejectValue("startsOn", "build-plan.startsInThePast");
        }
        for (int row = 0; row < form.stages().size(); row++) {
            String path = "stages[" + row + "].name";
            clinicalWords
                    .firstIn(form.stages().get(row).name(), caseId)
                    .ifPresent(word -> errors.rejectValue(path, "build-plan.clinicalWord", new Object[] {word}, null));
        }
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, BuildPlan form, Actor actor) {
        Leaving.Texts names = Leaving.to(Role.EMPLOYER);
        for (int row = 0; row < form.stages().size(); row++) {
            names.with("stages[" + row + "].name", form.stages().get(row).name());
        }
        return names.list();
    }

    @Override
    public List<String> warnings(CaseId caseId, BuildPlan form, Actor actor) {
        return PlanWarnings.of(grids.fit(caseId), form.startsOn(), form.toStages(dutyIds(caseId))).stream()
                .map(warningWords::of)
                .toList();
    }

    @Override
    public boolean warningsRead(BuildPlan form) {
        return Boolean.TRUE.equals(form.warningsRead());
    }

    private List<UUID> dutyIds(CaseId caseId) {
        return duties.of(caseId).stream().map(Duty::id).toList();
    }

    @Override
    public Outcome submit(CaseId caseId, BuildPlan form, Actor actor) {
        plans.lastProposed(caseId)
                .filter(plan -> plan.state() == PlanState.PROPOSED || plan.state() == PlanState.DRAFT)
                .ifPresent(Plan::replace);
        Plan plan = plans.save(Plan.proposed(
                caseId,
                plans.nextNumber(caseId),
                form.startsOn(),
                form.baselinePain(),
                form.lasting(),
                form.toStages(dutyIds(caseId)),
                clock.instant()));
        ReturnToWorkCase theCase = cases.get(caseId);
        theCase.enter(Phase.PLAN);
        cases.save(theCase);
        timeline.add(caseId, "plan-proposed", actor, Audience.EMPLOYER, String.valueOf(plan.number()));
        return Outcome.COMPLETE;
    }
}
