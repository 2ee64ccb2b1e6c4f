package org.returntowork.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The browser of the journeys: the machine's Chromium where it is installed, otherwise the one Playwright brings. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final Set<String> seen = new HashSet<>();

    Chromium() {
        playwright = Playwright.create();
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        installed().ifPresent(options::setExecutablePath);
        try {
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            playwright.close();
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it with `apt-get install chromium`, "
                            + "or let Playwright fetch its own with "
                            + "`mvn exec:java -Dexec.classpathScope=test -Dexec.mainClass=com.microsoft.playwright.CLI "
                            + "-Dexec.args=\"install chromium\"`.",
                    e);
        }
    }

    /** A device of its own, with its own session. */
    Visitor device(String address, Screen screen, boolean scripts) {
        return new Visitor(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC")
                        .setJavaScriptEnabled(scripts)
                        // Bootstrap scrolls smoothly otherwise, and a click lands where the button was.
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(screen.width(), screen.height())),
                scripts,
                seen);
    }

    private static Optional<Path> installed() {
        String[] folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
