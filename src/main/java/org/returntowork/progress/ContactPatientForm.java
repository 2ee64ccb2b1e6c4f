package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Timeline;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist asks a patient whose entries are missing. */
@Component
class ContactPatientForm implements TaskForm<ContactPatient> {

    private final Cases cases;
    private final LogGaps gaps;
    private final WorkLogEntries entries;
    private final Holding holding;
    private final Directory directory;
    private final Timeline timeline;
    private final CaseCalendar calendar;

    ContactPatientForm(
            Cases cases,
            LogGaps gaps,
            WorkLogEntries entries,
            Holding holding,
            Directory directory,
            Timeline timeline,
            CaseCalendar calendar) {
        this.cases = cases;
        this.gaps = gaps;
        this.entries = entries;
        this.holding = holding;
        this.directory = directory;
        this.timeline = timeline;
        this.calendar = calendar;
    }

    /** Whom to call, and since when there is no entry; null where there never was one. */
    public record Facts(String name, String phone, String email, LocalDate lastEntry) {}

    @Override
    public String formKey() {
        return "contact-patient";
    }

    @Override
    public Class<ContactPatient> type() {
        return ContactPatient.class;
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        Person patient = directory.person(cases.get(caseId).patient());
        LocalDate last = entries.of(caseId).stream()
                .map(WorkLogEntry::shiftDate)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Facts(patient.name(), patient.phone(), patient.email(), last);
    }

    @Override
    public void check(CaseId caseId, ContactPatient form, Actor actor, Errors errors) {
        if (Boolean.TRUE.equals(form.reached())) {
            if (form.how() == null) {
                errors.rejectValue("how", "contact-patient.error.needed");
            }
            if (form.agreed() == null) {
                errors.rejectValue("agreed", "contact-patient.error.needed");
            }
        }
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    @Override
    public Outcome submit(CaseId caseId, ContactPatient form, Actor actor) {
        List<LogGap> asked = gaps.findByIdCaseIdOrderByIdGapAfterDesc(caseId);
        if (!asked.isEmpty()) {
            asked.get(0).answered(form);
            gaps.save(asked.get(0));
        }
        timeline.add(caseId, "patient-contacted", actor, Audience.CLINICAL, form.reached() ? "yes" : "no");
        if (form.agreed() == ContactPatient.ContactAgreed.PAUSE) {
            holding.pauseAfterTalk(caseId, calendar.today(caseId).plusWeeks(1));
        }
        return Outcome.COMPLETE;
    }
}
