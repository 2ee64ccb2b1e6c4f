package org.returntowork.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cases. */
public interface Cases extends Repository<ReturnToWorkCase, CaseId> {

    Optional<ReturnToWorkCase> findById(CaseId id);

    ReturnToWorkCase save(ReturnToWorkCase returnToWorkCase);

    List<ReturnToWorkCase> findByOrganisationAndSiteAndJobTitleIgnoreCase(
            UUID organisation, UUID site, String jobTitle);

    List<ReturnToWorkCase> findByOrganisation(UUID organisation);

    List<ReturnToWorkCase> findByOrganisationAndStandingNot(UUID organisation, Standing standing);

    /** The cases in which the person is therapist, patient or employer. */
    @Query(
            "select c from ReturnToWorkCase c where c.therapist = :person or c.patient = :person or c.employer = :person")
    List<ReturnToWorkCase> withMember(UUID person);

    List<ReturnToWorkCase> findByIdIn(Collection<CaseId> ids);

    /** @throws IllegalArgumentException if there is no such case */
    default ReturnToWorkCase get(CaseId id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("There is no case " + id + "."));
    }
}
