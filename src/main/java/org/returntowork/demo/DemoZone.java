package org.returntowork.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The time zone in which the demo says what time it is: that of its first case's site. */
@Component
@Profile("demo")
class DemoZone {

    private final ZoneId zone;

    DemoZone(@Value("${rtw.demo.zone}") ZoneId zone) {
        this.zone = zone;
    }

    Instant moment(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
