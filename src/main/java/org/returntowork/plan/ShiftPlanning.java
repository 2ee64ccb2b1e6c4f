package org.returntowork.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what differs from the shifts that follow from the plan. */
@Component
class ShiftPlanning {

    private final ShiftChanges changes;
    private final Shifts shifts;
    private final ApplicationEventPublisher events;

    ShiftPlanning(ShiftChanges changes, Shifts shifts, ApplicationEventPublisher events) {
        this.changes = changes;
        this.shifts = shifts;
        this.events = events;
    }

    void apply(CaseId caseId, ChangeShift form, Actor actor) {
        Role by = actor.subjectRole();
        ShiftChange day = on(caseId, form.date());
        switch (form.change()) {
            case ADD -> day.work(form.minutes(), null, by);
            case MOVE -> {
                Integer minutes = day.plannedMinutes();
                day.off(form.reason(), form.to(), by);
                ShiftChange there = on(caseId, form.to());
                there.work(minutes, form.date(), by);
                changes.save(there);
            }
            case OFF -> off(caseId, day, form, by);
        }
        changes.save(day);
        lookForGaps(caseId, form.date());
    }

    private void off(CaseId caseId, ShiftChange day, ChangeShift form, Role by) {
        int planned = shifts.on(caseId, form.date()).map(Shift::plannedMinutes).orElse(0);
        day.off(form.reason(), null, by);
        if (form.reason() == OffReason.ILLNESS && by == Role.PATIENT && Boolean.TRUE.equals(form.wasItYourInjury())) {
            day.becauseOfInjury();
            changes.save(day);
            int minutes = planned > 0
                    ? planned
                    : shifts.on(caseId, form.date()).map(Shift::plannedMinutes).orElse(0);
            events.publishEvent(new ShiftMissedForInjury(caseId, form.date(), minutes));
        }
    }

    private void lookForGaps(CaseId caseId, LocalDate date) {
        Roster roster = shifts.roster(caseId).orElseThrow();
        Optional<Shift> next = roster.after(date);
        Optional<Shift> last = roster.on(date).or(() -> roster.before(date));
        if (last.isPresent()
                && next.map(shift -> Roster.isLong(last.get().date(), shift.date()))
                        .orElse(true)) {
            events.publishEvent(
                    new LongGap(caseId, last.get().date(), next.map(Shift::date).orElse(null)));
        }
    }

    private ShiftChange on(CaseId caseId, LocalDate date) {
        return changes.findByCaseIdAndShiftDate(caseId, date).orElseGet(() -> new ShiftChange(caseId, date));
    }
}
