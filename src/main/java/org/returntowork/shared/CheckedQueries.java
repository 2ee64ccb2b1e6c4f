package org.returntowork.shared;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** Makes every repository at the start, so that a query that is wrong ends it; the demo makes them when needed. */
@Component
@Profile("!demo & !play")
class CheckedQueries implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;

    CheckedQueries(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        beans.getBeansOfType(Repository.class);
    }
}
