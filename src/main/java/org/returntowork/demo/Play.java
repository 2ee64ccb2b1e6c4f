package org.returntowork.demo;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Plays the scenario files named by {@code --play=FILE-OR-FOLDER}, without a web server, in a database of its own. */
public final class Play {

    private static final String OPTION = "--play=";

    private Play() {}

    /** What the arguments ask to play, if they do. */
    public static Optional<Path> wanted(String... args) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(OPTION))
                .map(arg -> Path.of(arg.substring(OPTION.length())))
                .findFirst();
    }

    /**
     * Plays and reports.
     *
     * @return the exit code: 0 if all expectations were kept, else 1
     */
    public static int play(Class<?> application, Path fileOrFolder, PrintStream out, String... args) {
        if (!Files.exists(fileOrFolder)) {
            out.println("There is no " + fileOrFolder);
            return 1;
        }
        List<Playing> played;
        try {
            List<Scenario> scenarios = ScenarioFiles.at(fileOrFolder);
            played = play(application, scenarios, args);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 1;
        }
        return report(played, out);
    }

    static List<Playing> play(Class<?> application, List<Scenario> scenarios, String... args) {
        try (ConfigurableApplicationContext context = start(application, scenarios, args)) {
            return context.getBean(Player.class).play(scenarios, Instant.MAX);
        }
    }

    static ConfigurableApplicationContext start(Class<?> application, List<Scenario> scenarios, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--rtw.clock.starts-at=" + begin(scenarios));
        all.add("--rtw.play.database=" + UUID.randomUUID());
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .profiles("play")
                .run(all.toArray(String[]::new));
    }

    private static Instant begin(List<Scenario> scenarios) {
        return scenarios.stream()
                .map(scenario -> scenario.referral().at().minusDays(1).toInstant(java.time.ZoneOffset.UTC))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("There is no scenario to play"));
    }

    private static int report(List<Playing> played, PrintStream out) {
        int kept = 0;
        int broken = 0;
        for (Playing playing : played) {
            out.println(playing.scenario.name() + ": " + playing.scenario.title());
            for (Playing.Finding finding : playing.findings) {
                out.println("  " + finding.at() + (finding.kept() ? "  kept    " : "  BROKEN  ") + finding.what()
                        + (finding.kept() ? "" : "; found: " + finding.found()));
                kept += finding.kept() ? 1 : 0;
                broken += finding.kept() ? 0 : 1;
            }
        }
        out.println(kept + " expectations kept, " + broken + " broken, in " + played.size() + " scenarios");
        return broken == 0 ? 0 : 1;
    }
}
