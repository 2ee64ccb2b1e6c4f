package org.returntowork.cases;

import java.util.Optional;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The clinical records; for therapist's and patient's use only. */
public interface ClinicalRecords extends Repository<ClinicalRecord, CaseId> {

    Optional<ClinicalRecord> findById(CaseId caseId);

    ClinicalRecord save(ClinicalRecord clinicalRecord);
}
