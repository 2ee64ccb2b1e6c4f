package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.returntowork.access.Accounts;
import org.returntowork.shared.CaseId;
import org.springframework.context.ApplicationContext;

/** A case played from a test's scenario file through the real forms, and its people, each with an account. */
public final class PlayedCase {

    /** What all of them sign in with; their names there are their ids. */
    public static final String PASSWORD = "correct horse battery";

    private final Playing playing;

    private PlayedCase(Playing playing) {
        this.playing = playing;
    }

    /** Plays a file or all files of a folder, side by side on the test's clock; by the names of the scenarios. */
    public static Map<String, PlayedCase> play(ApplicationContext application, String fileOrFolder) {
        return play(application, fileOrFolder, Instant.MAX);
    }

    /** One of the scenarios that come with the application, up to a moment in UTC. */
    public static PlayedCase included(ApplicationContext application, String name, String until) {
        Instant moment = TimeTravel.at(until);
        PlayedCase played = play(application, "src/main/resources/scenarios/" + name + ".yaml", moment)
                .values()
                .iterator()
                .next();
        moveTo(application, moment);
        return played;
    }

    private static Map<String, PlayedCase> play(ApplicationContext application, String fileOrFolder, Instant until) {
        Map<String, PlayedCase> played = new LinkedHashMap<>();
        Player player = application.getBean(Player.class);
        for (Playing one : player.play(ScenarioFiles.at(Path.of(fileOrFolder)), until)) {
            assertThat(one.findings)
                    .allSatisfy(finding -> assertThat(finding.kept())
                            .as(one.scenario.name() + " " + finding)
                            .isTrue());
            Accounts accounts = application.getBean(Accounts.class);
            one.people
                    .values()
                    .forEach(person -> accounts.create(person.id(), person.id().toString(), PASSWORD));
            played.put(one.scenario.name(), new PlayedCase(one));
        }
        return played;
    }

    /** Moves the test's clock on, each timer at its own moment. */
    public static void moveTo(ApplicationContext application, Instant moment) {
        application.getBean(TimeMachine.class).moveTo(moment);
    }

    public CaseId id() {
        return playing.caseId;
    }

    /** Somebody, or something, by the name that the scenario gave it. */
    public UUID id(String name) {
        return playing.ids.get(name);
    }

    /** The instant of a time at the site. */
    public Instant at(String siteTime) {
        return playing.moment(LocalDateTime.parse(siteTime));
    }
}
