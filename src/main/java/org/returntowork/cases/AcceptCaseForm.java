package org.returntowork.cases;

import java.time.LocalDate;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Directory;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Lets the therapist accept HR's referral and add what is clinical, or decline it. */
@Component
class AcceptCaseForm implements TaskForm<AcceptCase> {

    private final Cases cases;
    private final ClinicalRecords records;
    private final Directory directory;
    private final Timeline timeline;

    AcceptCaseForm(Cases cases, ClinicalRecords records, Directory directory, Timeline timeline) {
        this.cases = cases;
        this.records = records;
        this.directory = directory;
        this.timeline = timeline;
    }

    /** The referral as HR wrote it. */
    record Facts(String patient, String jobTitle, LocalDate injuryDate, String organisation) {}

    @Override
    public String formKey() {
        return "accept-case";
    }

    @Override
    public Class<AcceptCase> type() {
        return AcceptCase.class;
    }

    @Override
    public Object facts(CaseId caseId, Actor actor) {
        ReturnToWorkCase found = cases.get(caseId);
        return new Facts(
                directory.person(found.patient()).name(),
                found.jobTitle(),
                found.injuryDate(),
                directory.organisation(found.organisation()).name());
    }

    @Override
    public void check(CaseId caseId, AcceptCase form, Actor actor, Errors errors) {
        if (form.decision() == AcceptCase.Decision.ACCEPT && form.clinical() == null) {
            errors.rejectValue("clinical.condition", "referral.clinical.missing");
        }
        if (form.decision() == AcceptCase.Decision.DECLINE
                && (form.reason() == null || form.reason().isBlank())) {
            errors.rejectValue("reason", "accept-case.reason.missing");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, AcceptCase form, Actor actor) {
        if (form.decision() == AcceptCase.Decision.DECLINE) {
            timeline.add(caseId, "case-declined", actor, Audience.HR);
            return Outcome.COMPLETE;
        }
        cases.get(caseId).accept();
        records.save(new ClinicalRecord(caseId, form.clinical()));
        timeline.add(caseId, "case-accepted", actor, Audience.HR);
        return Outcome.COMPLETE;
    }
}
