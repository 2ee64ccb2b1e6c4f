package org.returntowork.demo;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.returntowork.organisation.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills the demo's database once, by playing the five worked cases up to one date. */
@Component
@Profile("demo")
class Seeding {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private final TimeMachine time;
    private final Player player;
    private final DemoAccounts accounts;
    private final Directory directory;
    private final DemoZone zone;
    private final LocalDateTime until;

    Seeding(
            TimeMachine time,
            Player player,
            DemoAccounts accounts,
            Directory directory,
            DemoZone zone,
            @Value("${rtw.demo.seed-until}") LocalDateTime until) {
        this.time = time;
        this.player = player;
        this.accounts = accounts;
        this.directory = directory;
        this.zone = zone;
        this.until = until;
    }

    void fill() {
        if (time.seeded()) {
            return;
        }
        if (!directory.organisations().isEmpty()) {
            throw new IllegalStateException(
                    "The demo's database was left half filled; delete the files data/demo.* and start again.");
        }
        List<Playing> played = player.play(ScenarioFiles.included("v?-*.yaml"), zone.moment(until));
        time.moveTo(zone.moment(until));
        accounts.addAdministrator();
        Set<String> given = new HashSet<>();
        played.forEach(playing -> giveAccounts(playing, given));
        time.rememberSeeded();
        played.forEach(Seeding::warn);
    }

    private void giveAccounts(Playing playing, Set<String> given) {
        playing.scenario.people().forEach((name, participant) -> {
            if (participant.username() != null && given.add(participant.username())) {
                accounts.give(playing.person(name).id(), participant.username());
            }
        });
    }

    private static void warn(Playing playing) {
        playing.findings.stream()
                .filter(finding -> !finding.kept())
                .forEach(finding -> LOG.warn(
                        "{} {}: {}; found: {}",
                        playing.scenario.name(),
                        finding.at(),
                        finding.what(),
                        finding.found()));
    }
}
