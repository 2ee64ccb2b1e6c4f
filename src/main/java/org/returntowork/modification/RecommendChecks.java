package org.returntowork.modification;

import static org.returntowork.modification.ModificationStatus.ACCEPTED;
import static org.returntowork.modification.ModificationStatus.COUNTERED;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.modification.RecommendModifications.RecommendAction;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Finds what cannot be right in a list of recommendations, and the case's clinical words in what the employer will read. */
@Component
class RecommendChecks {

    private final Modifications modifications;
    private final DutyLists duties;
    private final ClinicalWords clinicalWords;

    RecommendChecks(Modifications modifications, DutyLists duties, ClinicalWords clinicalWords) {
        this.modifications = modifications;
        this.duties = duties;
        this.clinicalWords = clinicalWords;
    }

    void check(CaseId caseId, RecommendModifications form, Errors errors) {
        Map<UUID, Modification> known =
                modifications.of(caseId).stream().collect(Collectors.toMap(Modification::id, Function.identity()));
        Set<UUID> ofCase = duties.of(caseId).stream().map(Duty::id).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < form.modifications().size(); i++) {
            Recommended row = form.modifications().get(i);
            String path = "modifications[" + i + "].";
            if (row.action() == null) {
                continue;
            }
            if (row.action() != RecommendAction.NEW) {
                checkKnown(row, path, known, seen, errors);
            }
            if (row.proposes()) {
                checkProposal(row, path, ofCase, errors);
            }
            clinicalWords
                    .firstIn(row.description(), caseId)
                    .ifPresent(word -> errors.rejectValue(
                            path + "description", "modification.clinical-word", new Object[] {word}, null));
        }
    }

    private static void checkKnown(
            Recommended row, String path, Map<UUID, Modification> known, Set<UUID> seen, Errors errors) {
        Modification modification = row.id() == null ? null : known.get(row.id());
        if (modification == null) {
            errors.rejectValue(path + "id", "modification.which");
            return;
        }
        if (!seen.add(row.id())) {
            errors.rejectValue(path + "id", "modification.twice");
        }
        ModificationStatus status = modification.status();
        boolean possible = switch (row.action()) {
            case REVISE -> status != ACCEPTED;
            case WITHDRAW -> status.isOpen() || status == ACCEPTED;
            case ACCEPT_COUNTER -> status == COUNTERED;
            case NEW -> true;
        };
        if (!possible) {
            errors.rejectValue(path + "action", "modification.not-now");
        }
    }

    private static void checkProposal(Recommended row, String path, Set<UUID> ofCase, Errors errors) {
        if (row.duty() == null || !ofCase.contains(row.duty())) {
            errors.rejectValue(path + "duty", "modification.duty");
        }
        if (row.kind() == null) {
            errors.rejectValue(path + "kind", "modification.kind");
        } else if (row.kind().needsLimits() && !row.limited()) {
            errors.rejectValue(path + "kind", "modification.limits-missing");
        }
        if (row.description() == null) {
            errors.rejectValue(path + "description", "modification.description");
        }
        if (Boolean.TRUE.equals(row.permanent()) && row.until() != null) {
            errors.rejectValue(path + "until", "modification.until-or-permanent");
        }
    }
}
