package org.returntowork.shared;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;

/** Listens to all entities, also to those that are stored with others: lists read before do not hold the new one. */
public class Forgetting {

    @PrePersist
    @PreRemove
    void forget(Object entity) {
        Remembered.forget(entity.getClass());
    }
}
