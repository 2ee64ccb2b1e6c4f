package org.returntowork.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.returntowork.engine.Timers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the movable clock where scenarios are played; it starts where it was left, and the engine's with it. */
@Configuration(proxyBeanMethods = false)
@Profile("demo | play")
class MovableTime {

    @Bean
    MovableClock clock(@Value("${rtw.clock.starts-at}") Instant startsAt, JdbcClient database) {
        Instant now = stored(database).orElse(startsAt);
        Timers.setClock(now);
        return new MovableClock(now);
    }

    /** Where the clock stood when the service was last stopped; empty before the demo is complete. */
    static Optional<Instant> stored(JdbcClient database) {
        return database.sql("select stands_at from demo_clock where id = :row")
                .param("row", TimeMachine.ROW)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
