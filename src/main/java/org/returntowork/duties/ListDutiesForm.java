package org.returntowork.duties;

import java.util.Optional;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The employer lists the job's duties; what the organisation knows of the job already saves the typing. */
@Component
class ListDutiesForm implements TaskForm<ListDuties> {

    static final String KEY = "list-duties";

    private final DutyLists lists;
    private final Cases cases;
    private final StartingRows start;
    private final CaseCalendar calendar;
    private final Timeline timeline;

    ListDutiesForm(DutyLists lists, Cases cases, StartingRows start, CaseCalendar calendar, Timeline timeline) {
        this.lists = lists;
        this.cases = cases;
        this.start = start;
        this.calendar = calendar;
        this.timeline = timeline;
    }

    @Override
    public String formKey() {
        return KEY;
    }

    @Override
    public Class<ListDuties> type() {
        return ListDuties.class;
    }

    @Override
    public ListDuties prefill(CaseId caseId, Actor actor) {
        Optional<DutyList> own = listed(caseId);
        if (own.isPresent()) {
            DutyList list = own.get();
            return new ListDuties(
                    list.duties().stream()
                            .filter(duty -> !duty.addedByPatient())
                            .map(duty -> StartingRows.row(duty, duty.id(), duty.listedDemands()))
                            .toList(),
                    list.modifiedDutyAvailable(),
                    list.otherDuties());
        }
        return start.of(cases.get(caseId));
    }

    @Override
    public JobFacts facts(CaseId caseId, Actor actor) {
        return start.facts(cases.get(caseId), listed(caseId).isPresent());
    }

    /** The rows of another job of the organisation's library. */
    @Override
    public ListDuties offered(CaseId caseId, Actor actor, String name) {
        return start.of(cases.get(caseId), name);
    }

    @Override
    public void check(CaseId caseId, ListDuties form, Actor actor, Errors errors) {
        check(caseId, form, errors);
    }

    /** Whoever sends it. */
    void check(CaseId caseId, ListDuties form, Errors errors) {
        int shift = cases.get(caseId).shiftMinutes();
        for (int row = 0; row < form.duties().size(); row++) {
            ListDuties.Row duty = form.duties().get(row);
            String path = "duties[" + row + "].";
            tooLong(errors, path + "minutesPerShift", duty.minutesPerShift(), shift);
            for (int each = 0; each < duty.demands().size(); each++) {
                Demand demand = duty.demands().get(each);
                String demandPath = path + "demands[" + each + "].";
                tooLong(errors, demandPath + "minutesPerShift", demand.minutesPerShift(), shift);
                tooLong(errors, demandPath + "longestBoutMinutes", demand.longestBoutMinutes(), shift);
            }
        }
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    private static void tooLong(Errors errors, String path, Integer minutes, int shift) {
        if (minutes != null && minutes > shift) {
            errors.rejectValue(path, "list-duties.longerThanShift", new Object[] {shift}, null);
        }
    }

    @Override
    public Outcome submit(CaseId caseId, ListDuties form, Actor actor) {
        ReturnToWorkCase theCase = cases.get(caseId);
        DutyList list = lists.find(caseId).orElseGet(() -> new DutyList(caseId));
        list.list(
                form.duties().stream().map(row -> duty(caseId, list, row)).toList(),
                form.modifiedDutyAvailable(),
                form.otherDuties(),
                calendar.today(caseId));
        lists.save(list);
        theCase.enter(Phase.RATING);
        timeline.add(
                caseId,
                "duties-listed",
                actor,
                Audience.HR,
                String.valueOf(form.duties().size()));
        int total = list.totalMinutes();
        return total > theCase.shiftMinutes()
                ? Outcome.COMPLETE.saying(
                        "list-duties.savedLongerThanShift",
                        String.valueOf(total),
                        String.valueOf(theCase.shiftMinutes()))
                : Outcome.COMPLETE;
    }

    /** A row's id counts only where it names a duty of this very case. */
    private static Duty duty(CaseId caseId, DutyList list, ListDuties.Row row) {
        UUID known = row.id() != null && list.duty(row.id()).isPresent() ? row.id() : UUID.randomUUID();
        return new Duty(
                known,
                caseId,
                row.name(),
                row.description(),
                row.core(),
                row.coreReason(),
                row.minutesPerShift(),
                row.demands());
    }

    private Optional<DutyList> listed(CaseId caseId) {
        return lists.find(caseId).filter(list -> list.listedOn() != null);
    }
}
