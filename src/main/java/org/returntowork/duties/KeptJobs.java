package org.returntowork.duties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The kept jobs of all organisations, always asked for through their organisation. */
interface KeptJobs extends Repository<KeptJob, UUID> {

    List<KeptJob> findByOrganisationAndTitleKeyOrderByKeptInDesc(UUID organisation, String titleKey);

    List<KeptJob> findByOrganisationOrderByTitleKey(UUID organisation);

    Optional<KeptJob> findByIdAndOrganisation(UUID id, UUID organisation);

    KeptJob save(KeptJob job);

    void delete(KeptJob job);
}
