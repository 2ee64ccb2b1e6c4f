package org.returntowork.access;

import org.returntowork.organisation.Organisation;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The two lowest floors alone behind their real doors; no configuration of its own, so that no other test finds it. */
@EnableAutoConfiguration
@EntityScan(basePackageClasses = {SignedIn.class, Organisation.class})
@EnableJpaRepositories(basePackageClasses = {SignedIn.class, Organisation.class})
@ComponentScan(
        basePackages = {"org.returntowork.access", "org.returntowork.organisation", "org.returntowork.shared"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class AccessApplication {}
