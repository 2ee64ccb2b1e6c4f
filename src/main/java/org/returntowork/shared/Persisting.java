package org.returntowork.shared;

import jakarta.persistence.EntityManager;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/**
 * Saves without asking the database whether it knows the row: what is not in the session is new, as nothing is ever
 * changed outside the transaction that read it.
 */
public class Persisting<T, K> extends SimpleJpaRepository<T, K> {

    private final EntityManager entities;

    public Persisting(JpaEntityInformation<T, ?> information, EntityManager entities) {
        super(information, entities);
        this.entities = entities;
    }

    /** @throws jakarta.persistence.EntityExistsException if the row was read in another session */
    @Override
    public <S extends T> S save(S entity) {
        if (!entities.contains(entity)) {
            entities.persist(entity);
        }
        return entity;
    }
}
