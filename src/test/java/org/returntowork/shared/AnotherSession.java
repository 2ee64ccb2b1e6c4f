package org.returntowork.shared;

import jakarta.persistence.EntityManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a test reads after this comes from the database, although its transaction goes on. */
public final class AnotherSession {

    private AnotherSession() {}

    public static void begins(EntityManager entities) {
        entities.flush();
        entities.clear();
        TransactionSynchronizationManager.getResourceMap().values().stream()
                .filter(Remembered.class::isInstance)
                .forEach(remembered -> ((Remembered) remembered).clear());
    }
}
