package org.returntowork.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock everything asks; the demo and the player of scenarios bring one that can be moved. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo & !play")
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
