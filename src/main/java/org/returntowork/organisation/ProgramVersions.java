package org.returntowork.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgramVersions extends JpaRepository<ProgramVersion, UUID> {

    Optional<ProgramVersion> findFirstByOrganisationOrderByNumberDesc(UUID organisation);
}
