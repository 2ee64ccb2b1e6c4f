package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.RenderedForm;
import org.springframework.validation.SimpleErrors;

/** What the log asks in which state, and with how many taps an ordinary shift is logged. */
class LogQuestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);
    private static final int PLANNED = 240;
    private static final String MORNING = "mornings[0].painNextMorning";
    private static final UUID PICK = UUID.randomUUID();

    @Test
    void theMorningAfterTheLastShiftComesFirst() {
        assertThat(asked(null, TODAY)).startsWith(MORNING, "went");
    }

    @Test
    void earlierMorningsAreFoldedAway() {
        assertThat(asked(null, TODAY)).doesNotContain("mornings[1].painNextMorning");
        assertThat(page(TODAY, PLANNED)).contains("name=\"mornings[1].painNextMorning\"");
    }

    @Test
    void beforeTheFirstAnswerOnlyWhatIsAlwaysAskedIsThere() {
        assertThat(asked(null, TODAY))
                .containsExactly(MORNING, "went", "painBefore", "newNumbnessOrWeakness", "redFlags", "noneOfThese");
    }

    @Test
    void anOrdinaryShiftIsEightTaps() {
        Set<String> asked = asked(Went.AS_PLANNED, TODAY);

        assertThat(asked)
                .containsExactly(
                        MORNING,
                        "went",
                        "painBefore",
                        "painPeak",
                        "effort",
                        "newNumbnessOrWeakness",
                        "redFlags",
                        "noneOfThese");
        int taps = asked.size() - 1 + 1; // the signs and "none of these" are one answer; the button is one more
        assertThat(taps).isEqualTo(8);
    }

    @Test
    void whoWorkedOtherwiseIsAskedForMinutesAndReason() {
        assertThat(asked(Went.OTHERWISE, TODAY)).contains("workedMinutes", "lessBecause", "painPeak", "effort");
    }

    @Test
    void whoDidNotWorkIsAskedTheReasonThePainBeforeNumbnessAndSignsAlone() {
        assertThat(asked(Went.NOT_AT_ALL, TODAY))
                .containsExactly(
                        MORNING,
                        "went",
                        "lessBecause",
                        "painBefore",
                        "newNumbnessOrWeakness",
                        "redFlags",
                        "noneOfThese");
    }

    @Test
    void theMorningAfterTheShiftIsAskedOnceItHasCome() {
        assertThat(asked(Went.AS_PLANNED, TODAY)).doesNotContain("painNextMorning");
        assertThat(asked(Went.AS_PLANNED, TODAY.minusDays(1))).contains("painNextMorning");
    }

    @Test
    void onADayWithoutAPlanOnlyTheMinutesAreAsked() {
        Element page = parsed(page(TODAY, 0));
        assertThat(questions(page, Map.of("went", List.of("OTHERWISE"))))
                .contains("workedMinutes", "painPeak")
                .doesNotContain("went", "lessBecause");
    }

    @Test
    void withoutADayThereAreOnlyMorningsToScore() {
        Element page = parsed(RenderedForm.of(
                "keep-work-log",
                WorkLogForm.class,
                WorkLogForm.toFillIn(mornings(), null, null, List.of()),
                facts(TODAY, 0)));
        assertThat(questions(page, Map.of())).containsExactly(MORNING);
    }

    @ParameterizedTest
    @EnumSource(Went.class)
    void whateverIsNeededIsAsked(Went went) {
        WorkLogForm given = new WorkLogForm(
                null, TODAY, went, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        SimpleErrors errors = new SimpleErrors(given);
        new EntryCheck(PLANNED, TODAY).check(given, errors);

        assertThat(asked(went, TODAY))
                .containsAll(errors.getFieldErrors().stream()
                        .map(error -> error.getField())
                        .toList());
    }

    private static Set<String> asked(Went went, LocalDate day) {
        return questions(parsed(page(day, PLANNED)), went == null ? Map.of() : Map.of("went", List.of(went.name())));
    }

    private static String page(LocalDate day, int planned) {
        return RenderedForm.of(
                "keep-work-log",
                WorkLogForm.class,
                WorkLogForm.toFillIn(
                        mornings(), day, planned == 0 ? Went.OTHERWISE : null, List.of(new DutyDone(PICK, null, null))),
                facts(day, planned));
    }

    private static List<WorkLogForm.Morning> mornings() {
        return List.of(
                new WorkLogForm.Morning(TODAY.minusDays(1), null), new WorkLogForm.Morning(TODAY.minusDays(4), null));
    }

    private static LogFacts facts(LocalDate day, int planned) {
        return new LogFacts(
                List.of(new Option(TODAY.toString(), "Tuesday 5 May")),
                "Tuesday 5 May",
                Map.of(TODAY.minusDays(1), "Monday 4 May", TODAY.minusDays(4), "Friday 1 May"),
                planned,
                planned == 0 ? null : "4 h: Pick orders",
                day.isBefore(TODAY),
                Map.of(PICK.toString(), "Pick orders"),
                List.of(new Option(PICK.toString(), "Pick orders")),
                List.of(),
                List.of(new Option("WOUND", "The wound opens"), new Option("CALF_SWOLLEN", "One calf swollen")),
                new HelpNumbers.Numbers("999", "555 0200", "8 to 17"));
    }

    private static Element parsed(String html) {
        try {
            return new DOMMarkupParser(ParseConfiguration.htmlConfiguration())
                    .parse("<form>" + html + "</form>")
                    .getFirstChildOfType(Element.class);
        } catch (org.attoparser.ParseException e) {
            throw new AssertionError(e);
        }
    }

    /** The names of the fields in sight, in their order, when these answers stand. */
    private static Set<String> questions(Element form, Map<String, List<String>> answers) {
        Set<String> names = new LinkedHashSet<>();
        collect(form, answers, names);
        return names;
    }

    private static void collect(INestableNode node, Map<String, List<String>> answers, Set<String> names) {
        for (INode child : new ArrayList<>(node.getChildren())) {
            if (!(child instanceof Element element) || "details".equals(element.getElementName())) {
                continue;
            }
            String when = element.getAttributeValue("data-show-when");
            if (when != null && !holds(when, answers)) {
                continue;
            }
            String name = element.getAttributeValue("name");
            boolean asks =
                    !"hidden".equals(element.getAttributeValue("type")) && !"button".equals(element.getElementName());
            if (name != null && asks) {
                names.add(name);
            }
            collect(element, answers, names);
        }
    }

    private static boolean holds(String when, Map<String, List<String>> answers) {
        String[] parts = when.split("=");
        return answers.getOrDefault(parts[0], List.of()).stream()
                .anyMatch(given -> List.of(parts[1].split("\\|")).contains(given));
    }
}
