package org.returntowork.engine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What {@code sweep.bpmn} asks for: how often, and the sweep itself, which whoever has overdue things listens to. */
@Component
public class SweepSteps {

    private final ApplicationEventPublisher events;
    private final String every;

    SweepSteps(ApplicationEventPublisher events, @Value("${rtw.sweep-every:PT1H}") String every) {
        this.events = events;
        this.every = every;
    }

    /** The sweep's cycle as an ISO 8601 repeating interval. */
    public String cycle() {
        return "R/" + every;
    }

    public void sweep() {
        events.publishEvent(new SweepDue());
    }
}
