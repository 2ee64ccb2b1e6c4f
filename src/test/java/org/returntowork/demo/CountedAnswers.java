package org.returntowork.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.Submissions;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Counts what each answer that completes a task costs the database: its own transaction, and those that go on from it. */
@TestConfiguration(proxyBeanMethods = false)
class CountedAnswers implements BeanPostProcessor {

    /** By form, the most executions of a transaction: the answer's own first, then the steps after it. */
    static final Map<String, List<Integer>> MOST = new TreeMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Submissions)) {
            return bean;
        }
        ProxyFactory counted = new ProxyFactory(bean);
        counted.setProxyTargetClass(true);
        counted.addAdvice((MethodInterceptor) CountedAnswers::count);
        return counted.getProxy(getClass().getClassLoader());
    }

    private static Object count(MethodInvocation call) throws Throwable {
        CountedDatabase.reset();
        Object result = call.proceed();
        if (call.getMethod().getName().equals("submit") && ((Outcome) result).completes()) {
            String form = call.getArguments()[1].getClass().getSimpleName();
            MOST.merge(form, CountedDatabase.transactions(), CountedAnswers::most);
        }
        return result;
    }

    private static List<Integer> most(List<Integer> some, List<Integer> others) {
        List<Integer> most = new ArrayList<>();
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            most.add(Math.max(i < some.size() ? some.get(i) : 0, i < others.size() ? others.get(i) : 0));
        }
        return most;
    }
}
