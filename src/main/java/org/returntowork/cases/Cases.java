package org.returntowork.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** All cases. */
public interface Cases extends Repository<ReturnToWorkCase, CaseId> {

    Optional<ReturnToWorkCase> findById(CaseId id);

    ReturnToWorkCase save(ReturnToWorkCase returnToWorkCase);

    List<ReturnToWorkCase> findByOrganisationAndSiteAndJobTitleIgnoreCase(
            UUID organisation, UUID site, String jobTitle);

    List<ReturnToWorkCase> findByIdIn(Collection<CaseId> ids);

    /** @throws IllegalArgumentException if there is no such case */
    default ReturnToWorkCase get(CaseId id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("There is no case " + id + "."));
    }
}
