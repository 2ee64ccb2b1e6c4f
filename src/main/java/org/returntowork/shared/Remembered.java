package org.returntowork.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read, so that it need not be read again in it: many steps of one answer ask for the same lists
 * of a case. What is saved as new is forgotten with all of its kind; outside a transaction nothing is remembered.
 */
public final class Remembered implements TransactionSynchronization {

    private final Object name;
    private final Map<Object, Object> answers = new HashMap<>();

    private Remembered(Object name) {
        this.name = name;
    }

    /**
     * @param kind what is asked for, an entity as a rule
     * @param question what tells this question from others about the same kind
     */
    @SuppressWarnings("unchecked")
    public static <T> T once(Class<?> kind, Object question, Supplier<T> answer) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return answer.get();
        }
        Object name = name(kind);
        Remembered remembered = (Remembered) TransactionSynchronizationManager.getResource(name);
        if (remembered == null) {
            remembered = new Remembered(name);
            remembered.resume();
            TransactionSynchronizationManager.registerSynchronization(remembered);
        }
        // Not computeIfAbsent: to answer one question others may be asked.
        Object known = remembered.answers.get(question);
        if (known == null) {
            known = answer.get();
            remembered.answers.put(question, known);
        }
        return (T) known;
    }

    /** Another of the kind is there, or is not there any more. */
    static void forget(Class<?> kind) {
        Remembered remembered = (Remembered) TransactionSynchronizationManager.getResource(name(kind));
        if (remembered != null) {
            remembered.clear();
        }
    }

    void clear() {
        answers.clear();
    }

    private static Object name(Class<?> kind) {
        return List.of(Remembered.class, kind);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(name);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(name, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(name);
    }
}
