package org.returntowork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class RememberedTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    @Test
    void whatWasAskedInATransactionIsAskedOnce() {
        transaction.executeWithoutResult(status -> {
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("b")).isEqualTo(2);
        });
    }

    @Test
    void theNextTransactionAsksAnew() {
        transaction.executeWithoutResult(status -> ask("a"));
        transaction.executeWithoutResult(status -> assertThat(ask("a")).isEqualTo(2));
    }

    @Test
    void aTransactionWithinKnowsNothingOfTheOneAround() {
        TransactionTemplate own = new TransactionTemplate(transaction.getTransactionManager());
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            ask("a");
            own.executeWithoutResult(inner -> assertThat(ask("a")).isEqualTo(2));
            assertThat(ask("a")).isEqualTo(1);
        });
    }

    @Test
    void whatIsNewIsForgottenWithAllOfItsKindAndNoOther() {
        transaction.executeWithoutResult(status -> {
            ask("a");
            int other = Remembered.once(Long.class, "a", asked::incrementAndGet);
            new Forgetting().forget("an entity of the kind");
            assertThat(ask("a")).isEqualTo(3);
            assertThat(Remembered.once(Long.class, "a", asked::incrementAndGet)).isEqualTo(other);
        });
    }

    @Test
    void withoutATransactionNothingIsRemembered() {
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(2);
    }

    private int ask(String question) {
        return Remembered.once(String.class, question, asked::incrementAndGet);
    }

    /** Begins and ends transactions, as any manager does, around nothing. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        private boolean running;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return running;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            running = true;
        }

        @Override
        protected Object doSuspend(Object transaction) {
            running = false;
            return this;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            running = true;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            running = false;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            running = false;
        }
    }
}
