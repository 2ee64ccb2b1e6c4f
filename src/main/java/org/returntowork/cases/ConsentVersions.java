package org.returntowork.cases;

import java.util.Collection;
import java.util.List;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

interface ConsentVersions extends Repository<Consent, java.util.UUID> {

    Consent save(Consent consent);

    List<Consent> findByCaseIdOrderByNumber(CaseId caseId);

    List<Consent> findByCaseIdInOrderByNumber(Collection<CaseId> caseIds);
}
