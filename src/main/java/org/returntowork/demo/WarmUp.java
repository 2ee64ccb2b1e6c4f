package org.returntowork.demo;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/**
 * Makes what the demo left for later and fills it, once somebody has its sign-in page before them, or after a while.
 *
 * <p>The demo starts lazily, so that who tries it sees the page early; the first who signs in should not wait long for
 * the rest either. Whoever comes meanwhile waits for just what they need.
 */
@Component
@Profile("demo")
class WarmUp implements ApplicationRunner {

    private static final int SECONDS_FOR_A_VISITOR = 5;

    private final ConfigurableApplicationContext application;
    private final ObjectProvider<Seeding> seeding;
    private final CountDownLatch firstPage = new CountDownLatch(1);

    WarmUp(ConfigurableApplicationContext application, ObjectProvider<Seeding> seeding) {
        this.application = application;
        this.seeding = seeding;
    }

    @EventListener
    void seen(ServletRequestHandledEvent page) {
        firstPage.countDown();
    }

    @Override
    public void run(ApplicationArguments args) throws InterruptedException {
        firstPage.await(SECONDS_FOR_A_VISITOR, TimeUnit.SECONDS);
        for (String name : application.getBeanDefinitionNames()) {
            BeanDefinition bean = application.getBeanFactory().getMergedBeanDefinition(name);
            if (bean.isSingleton() && !bean.isAbstract()) {
                application.getBean(name);
            }
        }
        seeding.getObject().fill();
    }
}
