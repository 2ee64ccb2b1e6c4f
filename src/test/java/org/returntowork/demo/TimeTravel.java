package org.returntowork.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.returntowork.engine.EngineClock;
import org.springframework.context.ApplicationContext;

/** Time that a test begins where it likes and then moves on: the application's clock and the engine's go together. */
public final class TimeTravel {

    private final ApplicationContext application;

    public TimeTravel(ApplicationContext application) {
        this.application = application;
    }

    /** Begins at a moment in UTC, whatever was played before. */
    public void begin(String moment) {
        application.getBean(MovableClock.class).moveTo(at(moment));
        EngineClock.set(application, at(moment));
    }

    /** Moves on, each timer at its own moment. */
    public void to(String moment) {
        application.getBean(TimeMachine.class).moveTo(at(moment));
    }

    /** Lets the engine's clock, which all tests of a run share, go by itself again. */
    public void letGo() {
        EngineClock.letGo();
    }

    static Instant at(String moment) {
        return LocalDateTime.parse(moment).toInstant(ZoneOffset.UTC);
    }
}
