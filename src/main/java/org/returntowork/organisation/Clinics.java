package org.returntowork.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Clinics extends JpaRepository<Clinic, UUID> {

    List<Clinic> findAllByOrderByName();
}
