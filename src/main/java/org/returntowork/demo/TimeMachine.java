package org.returntowork.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.returntowork.engine.Timers;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves time on, and remembers where it stands, so that a restart goes on there. */
@Component
@Profile("demo | play")
class TimeMachine {

    private static final int ROW = 1;

    private final MovableClock clock;
    private final Timers timers;
    private final JdbcClient database;
    private volatile boolean seeded;

    TimeMachine(MovableClock clock, Timers timers, JdbcClient database) {
        this.clock = clock;
        this.timers = timers;
        this.database = database;
        Optional<Instant> stored = stored();
        stored.ifPresent(clock::moveTo);
        seeded = stored.isPresent();
        timers.setClock(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Moves on to a moment; each timer that falls due on the way runs at its own moment, in order.
     *
     * @throws IllegalArgumentException if the moment has passed
     */
    synchronized void moveTo(Instant moment) {
        if (moment.isBefore(now())) {
            throw new IllegalArgumentException("The clock can only be moved forward.");
        }
        timers.advance(moment, clock::moveTo);
    }

    /** The same, remembered. */
    synchronized void moveForGoodTo(Instant moment) {
        if (!seeded) {
            throw new IllegalArgumentException("The demo is still being filled; the clock can be moved in a minute.");
        }
        moveTo(moment);
        database.sql("update demo_clock set stands_at = :at where id = :row")
                .param("at", Timestamp.from(now()))
                .param("row", ROW)
                .update();
    }

    boolean seeded() {
        return seeded;
    }

    void rememberSeeded() {
        database.sql("insert into demo_clock (id, stands_at) values (:row, :at)")
                .param("row", ROW)
                .param("at", Timestamp.from(now()))
                .update();
        seeded = true;
    }

    private Optional<Instant> stored() {
        return database.sql("select stands_at from demo_clock where id = :row")
                .param("row", ROW)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
