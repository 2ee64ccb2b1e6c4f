package org.returntowork.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

interface Deputies extends Repository<Deputy, UUID> {

    Deputy save(Deputy deputy);

    List<Deputy> findByPerson(UUID person);

    List<Deputy> findByCaseIdAndPerson(CaseId caseId, UUID person);

    Optional<Deputy> findByCaseIdAndOfPersonAndPerson(CaseId caseId, UUID ofPerson, UUID person);
}
