package org.returntowork.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.returntowork.organisation.Person;
import org.returntowork.shared.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One scenario while it is played: its people, its case, what it has named, and what was found so far. */
final class Playing {

    private static final Logger LOG = LoggerFactory.getLogger(Playing.class);

    final Scenario scenario;
    final ZoneId zone;
    final Map<String, Person> people = new HashMap<>();

    /** What "@name" stands for: an id, or the words by which the thing is found. */
    final Map<String, UUID> ids = new HashMap<>();

    final Map<String, String> words = new HashMap<>();
    final List<Finding> findings = new ArrayList<>();
    CaseId caseId;
    boolean failed;

    Playing(Scenario scenario, ZoneId zone) {
        this.scenario = scenario;
        this.zone = zone;
    }

    /**
     * One thing looked at.
     *
     * @param found what was there instead, where it was not kept
     */
    record Finding(LocalDateTime at, boolean kept, String what, String found) {}

    Person person(String name) {
        Person person = people.get(name);
        if (person == null) {
            throw new IllegalArgumentException("There is nobody called '" + name + "' in " + scenario.name());
        }
        return person;
    }

    Instant moment(LocalDateTime siteTime) {
        return siteTime.atZone(zone).toInstant();
    }

    void found(LocalDateTime at, boolean kept, String what, Object found) {
        findings.add(new Finding(at, kept, what, kept ? null : String.valueOf(found)));
        LOG.debug("{} {} {} {}: {}", scenario.name(), at, kept ? "kept" : "BROKEN", what, found);
    }
}
