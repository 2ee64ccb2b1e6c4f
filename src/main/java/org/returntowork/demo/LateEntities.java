package org.returntowork.demo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.jpa.EntityManagerFactoryBuilder;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;

/**
 * Lets the demo make its entity manager factory when it is first needed.
 *
 * <p>Spring makes its own factory bean at every start, also a lazy one, because a weaver of classes might need it.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class LateEntities {

    @Bean
    @DependsOnDatabaseInitialization
    EntityManagerFactory entityManagerFactory(
            EntityManagerFactoryBuilder builder, DataSource database, BeanFactory beans) {
        LocalContainerEntityManagerFactoryBean factory = builder.dataSource(database)
                .packages(AutoConfigurationPackages.get(beans).toArray(String[]::new))
                .build();
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    /** This one and the translator would be the factory bean's own. */
    @Bean
    EntityManager entityManager(EntityManagerFactory entities) {
        return SharedEntityManagerCreator.createSharedEntityManager(entities);
    }

    @Bean
    PersistenceExceptionTranslator exceptionTranslator() {
        return new HibernateJpaDialect();
    }
}
