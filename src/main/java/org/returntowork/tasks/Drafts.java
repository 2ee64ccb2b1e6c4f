package org.returntowork.tasks;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, UUID> {

    Optional<Draft> findByPersonAndFormOf(UUID person, String formOf);

    Draft save(Draft draft);

    void deleteByPersonAndFormOf(UUID person, String formOf);
}
