package org.returntowork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Somebody at a device. Every page they come to is looked at: its words, its width at both screens, its accessibility. */
final class Visitor {

    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag22a");
    /** A message that is not there, or the bare key of a label. */
    private static final Pattern MISSING_WORDS =
            Pattern.compile("\\?\\?\\S+\\?\\?|(?m)(^|\\s)[a-z]+(-[a-z]+)+\\.[a-zA-Z]+");

    /** Cells that are laid out as something else. */
    private static final String CELLS_ASTRAY = "[...document.querySelectorAll('tbody td, tbody th')]"
            + ".filter(cell => !['table-cell', 'none'].includes(getComputedStyle(cell).display)).length";

    private static final AtomicInteger PICTURES = new AtomicInteger();
    /** Where to keep a picture of every page at both screens; none are kept where it is not set. */
    private static final String PICTURE_FOLDER = System.getProperty("rtw.pictures");

    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final Set<String> seen;

    /** @param seen the pages that somebody looked at closely */
    Visitor(BrowserContext context, boolean scripts, Set<String> seen) {
        this.context = context;
        this.seen = seen;
        this.page = context.newPage();
        this.scripts = scripts;
        page.setDefaultTimeout(30_000);
    }

    Page page() {
        return page;
    }

    Visitor signIn(String username, String password) {
        page.navigate("/sign-in");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("form[data-test-id=sign-in] button[type=submit]");
        assertThat(page.url()).doesNotContain("sign-in");
        return this;
    }

    Visitor open(String path) {
        Response answer = page.navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return looked();
    }

    /** Opens the task with this title from the inbox. */
    FormPage task(String title) {
        assertThat(tasks()).as("the inbox").contains(title);
        page.locator("a.rtw-task")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
        looked();
        return new FormPage(this);
    }

    FormPage form(String path) {
        open(path);
        return new FormPage(this);
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return looked();
    }

    /** How many cases this person has. */
    int cases() {
        open("/cases");
        return page.locator("main a[href*='/cases/']").count();
    }

    /** Opens the only case this person has; answers its address, or nothing where there is none. */
    Optional<String> openCase() {
        page.navigate("/cases");
        if (!page.url().matches(".*/cases/.+")) {
            looked();
            if (page.locator("main a[href*='/cases/']").count() == 0) {
                return Optional.empty();
            }
            page.locator("main a[href*='/cases/']").first().click();
        }
        looked();
        return Optional.of(page.url());
    }

    /** The titles of what waits in the inbox. */
    List<String> tasks() {
        page.navigate("/inbox");
        return page.locator("a.rtw-task").allInnerTexts();
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** What must hold on every page. */
    Visitor looked() {
        page.waitForLoadState();
        assertThat(page.title()).as("title of %s", page.url()).isNotBlank();
        assertThat(page.locator("h1").innerText())
                .as("heading of %s", page.url())
                .isNotBlank()
                .doesNotContain("Something went wrong", "could not be read", "not here", "not open to you");
        assertThat(page.locator("html").innerText())
                .as("words missing at %s", page.url())
                .doesNotContainPattern(MISSING_WORDS);
        if (scripts && seen.add(page.viewportSize().width + parts())) {
            accessible();
            wideEnough();
        }
        return this;
    }

    /** Pages with the same headings are the same page, looked at closely once. */
    private String parts() {
        return String.join("|", page.locator("h1, h2").allInnerTexts());
    }

    private void accessible() {
        assertThat(new AxeBuilder(page)
                        .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
                                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                        + rule.getNodes().stream()
                                                .map(node -> String.valueOf(node.getHtml()))
                                                .toList())
                                .toList())
                .as("accessibility of %s (%s)", page.url(), page.title())
                .isEmpty();
    }

    private void wideEnough() {
        int number = PICTURES.incrementAndGet();
        var own = page.viewportSize();
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            Object width = page.evaluate("document.documentElement.scrollWidth");
            if (PICTURE_FOLDER != null) {
                String name = "%03d-%s-%s.png".formatted(number, page.title().replaceAll("\\W+", "-"), screen);
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURE_FOLDER, name)));
            }
            assertThat((Integer) width)
                    .as("width of %s on %s", page.url(), screen)
                    .isLessThanOrEqualTo(screen.width());
            if (screen == Screen.DESKTOP) {
                assertThat(page.evaluate(CELLS_ASTRAY))
                        .as("cells that left their column at %s", page.url())
                        .isEqualTo(0);
            }
        }
        page.setViewportSize(own.width, own.height);
    }

    void leave() {
        context.close();
    }
}
