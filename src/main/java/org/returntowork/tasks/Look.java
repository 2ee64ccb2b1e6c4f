package org.returntowork.tasks;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all that one page shows in one transaction: what a case is made of is read once, and all of the same moment. */
@Component
class Look {

    private final TransactionTemplate transaction;

    Look(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    <T> T at(Supplier<T> page) {
        return transaction.execute(status -> page.get());
    }
}
