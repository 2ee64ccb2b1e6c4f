package org.returntowork.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Organisations extends JpaRepository<Organisation, UUID> {

    List<Organisation> findAllByOrderByName();
}
