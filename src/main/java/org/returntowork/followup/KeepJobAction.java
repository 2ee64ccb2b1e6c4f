package org.returntowork.followup;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consents;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.DemandWords;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.JobLibrary;
import org.returntowork.duties.KeptChange;
import org.returntowork.duties.KeptDuty;
import org.returntowork.duties.KeptJob;
import org.returntowork.modification.Modification;
import org.returntowork.modification.ModificationKind;
import org.returntowork.modification.Modifications;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Keeps a closed case's measured duties, without the person, for the next referral to that job. */
@Component
class KeepJobAction implements ActionForm<KeepJob> {

    private static final Set<ModificationKind> OF_THE_WORKPLACE =
            EnumSet.of(ModificationKind.EQUIPMENT, ModificationKind.WORKSTATION, ModificationKind.LOAD_LIMIT);

    private final Cases cases;
    private final DutyLists duties;
    private final Modifications modifications;
    private final Consents consents;
    private final JobLibrary library;
    private final KeepJobChecks checks;
    private final DemandWords demandWords;
    private final Directory directory;
    private final CaseCalendar calendar;
    private final Timeline timeline;

    KeepJobAction(
            Cases cases,
            DutyLists duties,
            Modifications modifications,
            Consents consents,
            JobLibrary library,
            KeepJobChecks checks,
            DemandWords demandWords,
            Directory directory,
            CaseCalendar calendar,
            Timeline timeline) {
        this.cases = cases;
        this.duties = duties;
        this.modifications = modifications;
        this.consents = consents;
        this.library = library;
        this.checks = checks;
        this.demandWords = demandWords;
        this.directory = directory;
        this.calendar = calendar;
        this.timeline = timeline;
    }

    @Override
    public String action() {
        return "keep-job";
    }

    @Override
    public Class<KeepJob> type() {
        return KeepJob.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.role() == Role.THERAPIST
                && cases.get(caseId).standing() == Standing.CLOSED
                && duties.of(caseId).stream().anyMatch(KeepJobAction::isMeasured);
    }

    private static boolean isMeasured(Duty duty) {
        return duty.measuredOn() != null;
    }

    /** What was measured is kept unless the therapist leaves it out, what was not unless they put it in. */
    @Override
    public KeepJob prefill(CaseId caseId, Actor actor) {
        return new KeepJob(
                duties.of(caseId).stream()
                        .map(duty -> new KeepJob.DutyRow(
                                duty.id(), isMeasured(duty), duty.name(), duty.description(), duty.coreReason()))
                        .toList(),
                lasting(caseId).stream()
                        .map(one -> new KeepJob.ChangeRow(
                                one.id(), true, one.terms().description()))
                        .toList());
    }

    /** What changed the workplace for whoever works there, as far as HR may read of it; what was done for one person goes with them. */
    private List<Modification> lasting(CaseId caseId) {
        if (consents.hr(caseId) != HrScope.ALL) {
            return List.of();
        }
        return modifications.of(caseId).stream()
                .filter(one -> OF_THE_WORKPLACE.contains(one.kind()))
                .filter(one -> one.terms().permanent() && one.isInPlace())
                .toList();
    }

    @Override
    public KeepJobFacts facts(CaseId caseId, Actor actor) {
        ReturnToWorkCase theCase = cases.get(caseId);
        return new KeepJobFacts(
                theCase.jobTitle(),
                directory.organisation(theCase.organisation()).name(),
                directory.site(theCase.site()).name(),
                library.keptAt(jobOf(theCase)).map(KeptJob::keptIn).orElse(null),
                duties.of(caseId).stream()
                        .collect(Collectors.toMap(duty -> duty.id().toString(), this::line)),
                lasting(caseId).stream()
                        .collect(Collectors.toMap(
                                one -> one.id().toString(),
                                one -> duties.duty(caseId, one.duty()).name())));
    }

    private KeepJobFacts.Line line(Duty duty) {
        return new KeepJobFacts.Line(
                duty.coreNow(),
                duty.minutesPerShift(),
                duty.measuredOn(),
                duty.demands().stream().map(demandWords::of).toList());
    }

    @Override
    public void check(CaseId caseId, KeepJob form, Actor actor, Errors errors) {
        checks.check(
                caseId,
                form,
                duties.of(caseId).stream().collect(Collectors.toMap(Duty::id, Duty::name)),
                lasting(caseId).stream().map(Modification::id).toList(),
                errors);
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, KeepJob form, Actor actor) {
        Leaving.Texts texts = Leaving.toAll(Role.EMPLOYER, "keep-job.readers");
        for (int row = 0; row < form.duties().size(); row++) {
            KeepJob.DutyRow duty = form.duties().get(row);
            if (duty.isKept()) {
                texts.with("duties[" + row + "].name", duty.name())
                        .with("duties[" + row + "].description", duty.description())
                        .with("duties[" + row + "].coreReason", duty.coreReason());
            }
        }
        for (int row = 0; row < form.changes().size(); row++) {
            KeepJob.ChangeRow change = form.changes().get(row);
            if (change.isKept()) {
                texts.with("changes[" + row + "].description", change.description());
            }
        }
        return texts.list();
    }

    @Override
    public Outcome submit(CaseId caseId, KeepJob form, Actor actor) {
        ReturnToWorkCase theCase = cases.get(caseId);
        Map<UUID, Modification> lasting =
                lasting(caseId).stream().collect(Collectors.toMap(Modification::id, Function.identity()));
        Map<UUID, String> names = form.duties().stream()
                .filter(KeepJob.DutyRow::isKept)
                .collect(Collectors.toMap(KeepJob.DutyRow::duty, KeepJob.DutyRow::name, (one, other) -> one));
        List<KeptDuty> kept = form.duties().stream()
                .filter(KeepJob.DutyRow::isKept)
                .map(row ->
                        KeptDuty.of(duties.duty(caseId, row.duty()), row.name(), row.description(), row.coreReason()))
                .toList();
        List<KeptChange> changes = form.changes().stream()
                .filter(KeepJob.ChangeRow::isKept)
                .map(row ->
                        new KeptChange(names.get(lasting.get(row.modification()).duty()), row.description()))
                .toList();
        library.keep(jobOf(theCase), kept, changes, calendar.today(caseId));
        timeline.add(caseId, "job-kept", actor, Audience.THERAPIST, String.valueOf(kept.size()));
        return Outcome.COMPLETE.saying("keep-job.done", theCase.jobTitle());
    }

    private static JobLibrary.Job jobOf(ReturnToWorkCase theCase) {
        return new JobLibrary.Job(theCase.organisation(), theCase.site(), theCase.jobTitle(), theCase.shiftMinutes());
    }
}
