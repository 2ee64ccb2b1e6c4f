package org.returntowork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.returntowork.demo.PlayedCase;

/** A page that fetches itself anew keeps what is typed before the answer is there. */
class TypedMeanwhileTests extends BrowserTest {

    private final List<Route> held = new ArrayList<>();
    private PlayedCase played;

    @Test
    void inTheLogWhileAnotherDayIsFetched() {
        played = PlayedCase.included(application, "upgrade-at-the-edge", "2026-03-18T17:00:00");
        Visitor patient = as("patient", Screen.PHONE);
        FormPage log = patient.task("Your work log");
        hold(patient.page(), "**/tasks/*");

        log.set("date", "2026-03-18");
        waitUntilHeld(patient.page());
        log.set("went", "OTHERWISE").set("painBefore", 7).set("challenges", "the stairs");
        letGo(patient.page(), "input[name='_picked'][value='2026-03-18']");

        assertThat(checked(patient.page(), "painBefore")).isEqualTo(List.of("7"));
        assertThat(log.value("challenges")).isEqualTo("the stairs");
    }

    @Test
    void theDayThatWasPickedLastIsShown() {
        played = PlayedCase.included(application, "upgrade-at-the-edge", "2026-03-18T17:00:00");
        Visitor patient = as("patient", Screen.PHONE);
        FormPage log = patient.task("Your work log");
        hold(patient.page(), "**/tasks/*");

        log.set("date", "2026-03-18");
        waitUntilHeld(patient.page());
        log.set("date", "2026-03-16");
        letGo(patient.page(), "input[name='_picked'][value='2026-03-16']");

        assertThat(patient.text()).contains("Your shift on Monday 16 March");
    }

    @Test
    void whileTheDutyThatIsDisputedIsFetched() {
        played = PlayedCase.included(application, "hold-peak", "2026-03-18T17:00:00");
        Visitor patient = as("patient", Screen.PHONE);
        FormPage dispute = patient.form("/cases/" + played.id() + "/actions/dispute-core");
        hold(patient.page(), "**/actions/dispute-core");

        dispute.set("duty", played.id("D2"));
        waitUntilHeld(patient.page());
        dispute.set("text", "My tools have to be at hand");
        letGo(patient.page(), "input[name='_picked'][value='" + played.id("D2") + "']");

        assertThat(dispute.value("text")).isEqualTo("My tools have to be at hand");
        assertThat(patient.page().evaluate("document.activeElement.name")).isEqualTo("text");
    }

    @Test
    void inARowThatMovesUpWhileAnotherIsRemoved() {
        played = PlayedCase.included(application, "no-agreement", "2026-03-03T12:00:00");
        Visitor employer = as("employer", Screen.DESKTOP);
        FormPage list = employer.task("List the duties of the job");
        list.set("duties[0].name", "Lift boxes").add("duties").set("duties[1].name", "Push");
        hold(employer.page(), "**/tasks/*");

        employer.page().locator("button[name='_remove'][value='duties[0]']").click();
        waitUntilHeld(employer.page());
        list.set("duties[1].name", "Push carts");
        held.remove(0).resume();
        employer.page().waitForCondition(() -> list.rowsOf("duties") == 1);

        assertThat(list.value("duties[0].name")).isEqualTo("Push carts");
    }

    private Visitor as(String role, Screen screen) {
        return device(screen, true).signIn(played.id(role).toString(), PlayedCase.PASSWORD);
    }

    /** Keeps the page's next answer from coming until it is let go. */
    private void hold(Page page, String address) {
        AtomicBoolean next = new AtomicBoolean(true);
        page.route(address, route -> {
            if (route.request().method().equals("POST") && next.getAndSet(false)) {
                held.add(route);
            } else {
                route.resume();
            }
        });
    }

    private void waitUntilHeld(Page page) {
        page.waitForCondition(() -> !held.isEmpty());
    }

    private void letGo(Page page, String thenThereIs) {
        held.remove(0).resume();
        page.locator(thenThereIs).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static List<?> checked(Page page, String name) {
        return (List<?>)
                page.locator("[name='" + name + "']:checked").evaluateAll("fields => fields.map(field => field.value)");
    }
}
