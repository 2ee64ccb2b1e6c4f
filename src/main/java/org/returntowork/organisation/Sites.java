package org.returntowork.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Sites extends JpaRepository<Site, UUID> {

    List<Site> findByOrganisationOrderByName(UUID organisation);

    List<Site> findAllByOrderByName();
}
