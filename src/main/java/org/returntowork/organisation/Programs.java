package org.returntowork.organisation;

import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of each organisation's program; a case keeps the one it began with. */
@Component
@Transactional
public class Programs {

    private final ProgramVersions versions;
    private final Clock clock;

    /** A version never changes, so one look is enough. */
    private final Map<UUID, Program> known = new ConcurrentHashMap<>();

    Programs(ProgramVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** The newest version; every organisation has one from its first day. */
    @Transactional(readOnly = true)
    public Program current(UUID organisation) {
        return versions.findFirstByOrganisationOrderByNumberDesc(organisation)
                .map(ProgramVersion::program)
                .orElseThrow(() -> new NoSuchElementException("No program of organisation " + organisation));
    }

    /** Exactly this version, whatever came after it. */
    @Transactional(readOnly = true)
    public Program version(UUID programVersion) {
        return known.computeIfAbsent(
                programVersion,
                id -> versions.findById(id)
                        .map(ProgramVersion::program)
                        .orElseThrow(() -> new NoSuchElementException("No program version " + id)));
    }

    /** Adds a version with these rules; running cases stay with theirs. */
    public Program newVersion(UUID organisation, Program rules) {
        int number = versions.findFirstByOrganisationOrderByNumberDesc(organisation)
                .map(last -> last.number() + 1)
                .orElse(1);
        return versions.save(new ProgramVersion(organisation, number, rules, clock.instant()))
                .program();
    }
}
