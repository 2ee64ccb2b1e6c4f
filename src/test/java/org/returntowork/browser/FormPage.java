package org.returntowork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The page of any task or action: its fields go by the names of the form's data. */
final class FormPage {

    /** Where scripts are off, a page never tells that it stands still. */
    private static final Locator.ClickOptions NOW = new Locator.ClickOptions().setForce(true);

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final Visitor visitor;
    private final Page page;

    FormPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Types, chooses or ticks, whatever the field is. */
    FormPage set(String path, Object value) {
        Locator field = named(path);
        assertThat(field.count()).as("field %s", path).isPositive();
        unfold(field.first());
        String text = String.valueOf(value);
        switch (kind(field)) {
            case "radio" -> one(path, text).check();
            case "checkbox" -> tick(path, text);
            case "select-one" -> field.selectOption(text);
            default -> field.fill(text);
        }
        return this;
    }

    /** Chooses the entry of a list by its words, where there is more than one to choose from. */
    FormPage pick(String path, String words) {
        if (named(path).count() == 0) {
            return this;
        }
        String label = named(path).locator("option").allTextContents().stream()
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words + " to choose in " + path));
        named(path).selectOption(new SelectOption().setLabel(label.strip()));
        return this;
    }

    /** Ticks the first of several. */
    FormPage tickFirst(String path) {
        named(path).first().check();
        return this;
    }

    /** Opens a part of the form that is left out until somebody wants it. */
    FormPage open(String part) {
        button("_open", part).click(NOW);
        page.locator("[name^='" + part + ".']").first().waitFor(ATTACHED);
        return this;
    }

    /** Goes to a page beside the form, which keeps what was typed. */
    FormPage aside(String where) {
        page.waitForNavigation(() -> button("_aside", where).click(NOW));
        visitor.looked();
        return this;
    }

    FormPage file(String path, String name, String type, byte[] content) {
        page.locator("[name='" + path + "']").setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    /** Sends the files that were chosen, so that each has its row. */
    FormPage attach(String list) {
        return rows("_change", list, 1);
    }

    /** A button of a page that has more than one form. */
    FormPage press(String selector) {
        page.waitForNavigation(() -> page.locator(selector).click(NOW));
        visitor.looked();
        return this;
    }

    String value(String path) {
        return named(path).first().inputValue();
    }

    FormPage add(String list) {
        return rows("_add", list, 1);
    }

    FormPage remove(String row) {
        return rows("_remove", row, -1);
    }

    int rowsOf(String list) {
        return ((List<?>) page.locator("[name^='" + list + "[']")
                        .evaluateAll(
                                "(fields, list) => [...new Set(fields.map(f => f.name.slice(list.length).split(']')[0]))]",
                                list))
                .size();
    }

    /** Sends the form, which must be taken; answers what the page then says. */
    String send() {
        press();
        Locator readOnceMore = page.locator("button[name='_send']");
        if (readOnceMore.count() > 0) {
            visitor.looked();
            Locator warned = page.locator("input[name='warningsRead']");
            if (warned.count() > 0) {
                warned.check();
            }
            page.waitForNavigation(() -> readOnceMore.click(NOW));
        }
        Locator problems = page.locator(".rtw-summary");
        assertThat(problems.allInnerTexts()).as("problems on %s", page.url()).isEmpty();
        visitor.looked();
        return visitor.text();
    }

    /** Sends the form, which must come back with something to mend. */
    String sendInVain() {
        press();
        visitor.looked();
        return page.locator(".rtw-summary").innerText();
    }

    /** A double click, and the wait for its answer. */
    void sendTwice() {
        button().dblclick(new Locator.DblclickOptions().setForce(true));
        page.locator(".rtw-answer-text").waitFor();
    }

    private void press() {
        page.waitForNavigation(() -> button().click(NOW));
    }

    private Locator button() {
        return page.locator(".rtw-submit button[type=submit]");
    }

    /** Answers one field and waits until the server has kept the draft. */
    FormPage type(String path, Object value) {
        page.waitForResponse(answer -> answer.url().endsWith("/draft") && answer.ok(), () -> set(path, value));
        return this;
    }

    private FormPage rows(String verb, String value, int more) {
        String list = value.replaceAll("\\[\\d+]$", "");
        int before = rowsOf(list);
        button(verb, value).click(NOW);
        page.waitForCondition(() -> rowsOf(list) == before + more);
        return this;
    }

    /** A button of the form, in sight. */
    private Locator button(String name, String value) {
        Locator button = page.locator("button[name='" + name + "'][value='" + value + "']");
        unfold(button);
        return button;
    }

    private static void unfold(Locator inside) {
        inside.evaluate("inside => { for (let d = inside.closest('details'); d; d = d.parentElement.closest('details'))"
                + " d.open = true; }");
    }

    private void tick(String path, String text) {
        if (text.equals("false")) {
            named(path).first().uncheck();
        } else {
            one(path, text).check();
        }
    }

    private static String kind(Locator field) {
        return String.valueOf(field.first().evaluate("field => field.type"));
    }

    private Locator one(String path, String value) {
        return page.locator("[name='" + path + "'][value='" + value + "']");
    }

    private Locator named(String path) {
        return page.locator("[name='" + path + "']:not([type=hidden])");
    }
}
