package org.returntowork.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.returntowork.engine.EngineClock;
import org.returntowork.engine.Timers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time that a journey moves on: the application's clock and the engine's timers go together. */
@TestConfiguration(proxyBeanMethods = false)
class TestTime {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    TimeTravel timeTravel(MovableClock clock, Timers timers) {
        return new TimeTravel(clock, timers);
    }

    /** Moves both on; nothing waits. */
    record TimeTravel(MovableClock clock, Timers timers) {

        void begin(String moment) {
            clock.now = at(moment);
            timers.setClock(clock.now);
        }

        void to(String moment) {
            timers.advance(at(moment), until -> clock.now = until);
        }

        /** Lets the engine's clock, which all tests of a run share, go by itself again. */
        void letGo() {
            EngineClock.letGo();
        }

        private static Instant at(String moment) {
            return LocalDateTime.parse(moment).toInstant(ZoneOffset.UTC);
        }
    }

    /** Stands still until it is moved. */
    static final class MovableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            MovableClock moved = this;
            return new Clock() {
                @Override
                public Instant instant() {
                    return moved.now;
                }

                @Override
                public ZoneId getZone() {
                    return zone;
                }

                @Override
                public Clock withZone(ZoneId other) {
                    return moved.withZone(other);
                }
            };
        }
    }
}
