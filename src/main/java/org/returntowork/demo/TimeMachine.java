package org.returntowork.demo;

import java.sql.Timestamp;
import java.time.Instant;
import org.returntowork.engine.Timers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves time on, and remembers where it stands, so that a restart goes on there. */
@Component
@Profile("demo | play")
class TimeMachine {

    static final int ROW = 1;

    private final MovableClock clock;
    private final ObjectProvider<Timers> timers;
    private final JdbcClient database;
    private volatile boolean seeded;

    TimeMachine(MovableClock clock, ObjectProvider<Timers> timers, JdbcClient database) {
        this.clock = clock;
        this.timers = timers;
        this.database = database;
        seeded = MovableTime.stored(database).isPresent();
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
        timers.getObject().advance(moment, clock::moveTo);
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
}
