package org.returntowork.followup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.MemberNames;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Keeps the person out of the library: no clinical word, no name of the case's people, and only what is the case's own. */
@Component
class KeepJobChecks {

    private final ClinicalWords clinicalWords;
    private final MemberNames names;

    KeepJobChecks(ClinicalWords clinicalWords, MemberNames names) {
        this.clinicalWords = clinicalWords;
        this.names = names;
    }

    /** @param ownDuties the names they go by at work already, by their ids: these may stand, whatever their words */
    void check(CaseId caseId, KeepJob form, Map<UUID, String> ownDuties, List<UUID> ownChanges, Errors errors) {
        if (form.duties().stream().noneMatch(KeepJob.DutyRow::isKept)) {
            errors.rejectValue("duties", "keep-job.none");
        }
        Set<UUID> seen = new HashSet<>();
        for (int row = 0; row < form.duties().size(); row++) {
            KeepJob.DutyRow duty = form.duties().get(row);
            String path = "duties[" + row + "].";
            if (!ownDuties.containsKey(duty.duty()) || !seen.add(duty.duty())) {
                errors.rejectValue(path + "duty", "keep-job.unknown");
            }
            if (duty.isKept()) {
                if (!duty.name().equals(ownDuties.get(duty.duty()))) {
                    withoutClinicalWords(caseId, path + "name", duty.name(), errors);
                }
                withoutNames(caseId, path + "name", duty.name(), errors);
                withoutThePerson(caseId, path + "description", duty.description(), errors);
                withoutThePerson(caseId, path + "coreReason", duty.coreReason(), errors);
            }
        }
        for (int row = 0; row < form.changes().size(); row++) {
            KeepJob.ChangeRow change = form.changes().get(row);
            String path = "changes[" + row + "].";
            if (!ownChanges.contains(change.modification())) {
                errors.rejectValue(path + "modification", "keep-job.unknown");
            }
            if (change.isKept()) {
                withoutThePerson(caseId, path + "description", change.description(), errors);
            }
        }
    }

    private void withoutThePerson(CaseId caseId, String field, String text, Errors errors) {
        withoutClinicalWords(caseId, field, text, errors);
        withoutNames(caseId, field, text, errors);
    }

    private void withoutClinicalWords(CaseId caseId, String field, String text, Errors errors) {
        clinicalWords
                .firstIn(text, caseId)
                .ifPresent(word -> errors.rejectValue(field, "clinicalWord", new Object[] {word}, null));
    }

    private void withoutNames(CaseId caseId, String field, String text, Errors errors) {
        names.firstIn(text, caseId)
                .ifPresent(word -> errors.rejectValue(field, "keep-job.name", new Object[] {word}, null));
    }
}
