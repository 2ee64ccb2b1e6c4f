package org.returntowork.demo;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Brings the movable clock where scenarios are played. */
@Configuration(proxyBeanMethods = false)
@Profile("demo | play")
class MovableTime {

    @Bean
    MovableClock clock(@Value("${rtw.clock.starts-at}") Instant startsAt) {
        return new MovableClock(startsAt);
    }
}
