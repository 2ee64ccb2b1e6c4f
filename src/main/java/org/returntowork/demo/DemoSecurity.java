package org.returntowork.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Anybody at the demo may move its clock, also from the sign-in page and from a script. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnWebApplication
class DemoSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain demoClock(HttpSecurity http) throws Exception {
        return http.securityMatcher("/demo/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
