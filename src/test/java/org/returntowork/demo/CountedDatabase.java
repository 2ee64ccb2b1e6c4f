package org.returntowork.demo;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Counts what goes to the database: ours and the engine's, executions and commits that may have written. */
@TestConfiguration(proxyBeanMethods = false)
class CountedDatabase implements BeanPostProcessor {

    static final AtomicInteger EXECUTIONS = new AtomicInteger();
    /** How many executions there had been at each commit. */
    private static final List<Integer> COMMITS = new CopyOnWriteArrayList<>();

    static void reset() {
        EXECUTIONS.set(0);
        COMMITS.clear();
    }

    /** The executions of each transaction since the reset that may have written. */
    static List<Integer> transactions() {
        List<Integer> each = new ArrayList<>();
        int before = 0;
        for (int at : COMMITS) {
            each.add(at - before);
            before = at;
        }
        return each;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? counted(DataSource.class, bean, CountedDatabase::ofSource) : bean;
    }

    /** What to do with a call that has been made. */
    private interface After {
        Object of(Object target, Method method, Object result) throws Throwable;
    }

    private static Object ofSource(Object source, Method method, Object result) {
        return result instanceof Connection ? counted(Connection.class, result, CountedDatabase::ofConnection) : result;
    }

    private static Object ofConnection(Object connection, Method method, Object result) {
        if (result instanceof PreparedStatement) {
            return counted(PreparedStatement.class, result, CountedDatabase::ofStatement);
        }
        return result instanceof Statement ? counted(Statement.class, result, CountedDatabase::ofStatement) : result;
    }

    private static Object ofStatement(Object statement, Method method, Object result) {
        if (method.getName().startsWith("execute")) {
            EXECUTIONS.incrementAndGet();
        }
        return result;
    }

    private static <T> T counted(Class<T> type, Object target, After after) {
        InvocationHandler handler = (proxy, method, args) -> {
            try {
                if (method.getName().equals("commit") && !((Connection) target).isReadOnly()) {
                    COMMITS.add(EXECUTIONS.get());
                }
                return after.of(target, method, method.invoke(target, args));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
