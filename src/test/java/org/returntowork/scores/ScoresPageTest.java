package org.returntowork.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.cases.Goal;
import org.returntowork.tasks.Templates;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;

/** How scores read on the case's page. */
class ScoresPageTest {

    private static final String THERAPIST = "scores";
    private static final String PATIENT = "scores.you";

    private final Goal lift = new Goal(UUID.randomUUID(), "Lift a carton", 2, null);
    private final Goal push = new Goal(UUID.randomUUID(), "Push a cage", 1, null);

    private static String page(Scores scores, String words) {
        ResourceBundleMessageSource messages = Templates.messages();
        String html = Templates.engine(messages)
                .process(
                        "scores/scores",
                        Set.of("card"),
                        new Context(
                                Locale.ENGLISH,
                                Map.of(
                                        "scores",
                                        scores,
                                        "charts",
                                        new ScoreCharts(messages).of(scores, words.equals(PATIENT)),
                                        "words",
                                        words,
                                        "ask",
                                        "https://rtw.example/ask-today")));
        assertThat(html).doesNotContain("??").doesNotContain("{0}");
        return html.replaceAll("\\s+", " ").replaceAll("> <", "><");
    }

    private Scores after(int liftNow, int pushNow, int workAbility, int pain) {
        return Scores.of(
                ScoresTest.start(5, 3, lift, push),
                List.of(
                        ScoresTest.answer(4, 5, 3, Map.of(lift, 2, push, 1), Map.of()),
                        ScoresTest.answer(
                                12,
                                workAbility,
                                pain,
                                Map.of(lift, liftNow, push, pushNow),
                                Map.of(lift, 0, push, 1))));
    }

    @Test
    void theTherapistReadsEachMomentTheChangeAndWhatItIsWorth() {
        String page = page(after(6, 4, 8, 2), THERAPIST);

        assertThat(page)
                .contains("<h2>Scores</h2>", "Lift a carton", "Push a cage", "Start", "Week 4", "Week 12", "4 Sep 2026")
                .contains("Patient-specific functional scale, mean", "data-label=\"Week 12\">5.0</td>")
                .contains("<strong>+3.5</strong><span class=\"rtw-verdict fits\">better: important change</span>")
                .contains("<strong>+3</strong><span class=\"rtw-verdict fits\">better: important change</span>")
                .contains("at least the measurement error of 1.92 points")
                .contains("<strong>−1</strong><span class=\"rtw-verdict unknown\">no detectable change</span>")
                .contains("smaller than the measurement error of 1.77 points")
                .contains(
                        "<strong>+4</strong><span class=\"rtw-verdict breaks\">better: detectable, importance uncertain")
                .contains("data-label=\"Week 12\">56.2</td>")
                .contains("not judged: no measurement error is published")
                .contains("Work ability, as last scored: good (8 to 9)", "How changes are judged");
    }

    @Test
    void eachScoreIsDrawnOnTheBandOfItsMeasurementErrorWithItsVerdictBesideIt() {
        String page = page(after(6, 4, 8, 2), THERAPIST);

        assertThat(page.split("<figure>")).hasSize(6);
        assertThat(page.split("class=\"error\"")).hasSize(6);
        assertThat(page)
                .contains("<strong>Lift a carton</strong><span class=\"rtw-verdict breaks\">better: detectable")
                .contains("Start: 2; Week 4: 2; Week 12: 6; measurement error around the start: 0 to 5")
                .contains("Start: 5; Week 4: 5; Week 12: 8; measurement error around the start: 3.08 to 6.92")
                .contains("id=\"score-title-0\"", "aria-labelledby=\"score-title-4 score-desc-4\"")
                .contains("a full one is a change that can be told from chance");
        assertThat(page.indexOf("<figure>")).isLessThan(page.indexOf("<table"));
    }

    @Test
    void aTurnForTheWorseIsSaidSo() {
        String page = page(after(2, 1, 3, 6), THERAPIST);

        assertThat(page)
                .contains("<strong>−2</strong><span class=\"rtw-verdict exceeds\">worse: important change</span>")
                .contains("<strong>+3</strong><span class=\"rtw-verdict exceeds\">worse: important change</span>")
                .contains("<strong>0</strong><span class=\"rtw-verdict unknown\">no detectable change</span>");
    }

    @Test
    void thePatientReadsItInPlainWordsAndWhoCannot() {
        String page = page(after(6, 4, 8, 2), PATIENT);

        assertThat(page)
                .contains("How you are doing", "Your boss and HR cannot see this.")
                .contains("All of these together", "clearly better", "about the same")
                .contains("better, more than chance", "Less than 2 points can be chance.")
                .doesNotContain("1.77", "1.92")
                .contains("How well you can work, as you last said: well.")
                .doesNotContain("measurement error")
                .doesNotContain("detectable");
    }

    @Test
    void thePatientSeesEachScoreOnceAndTheFiguresWhenAskedFor() {
        Scores scores = after(6, 4, 8, 2);
        String folded = "<details class=\"rtw-more rtw-printed\"><summary>The same as a table</summary><table";

        assertThat(page(scores, PATIENT)).containsOnlyOnce("<table").contains(folded);
        assertThat(page(scores, THERAPIST)).containsOnlyOnce("<table").doesNotContain(folded);
        assertThat(page(scores, PATIENT).replaceAll("<details.*?</details>", ""))
                .contains("How well you can work, as you last said: well.")
                .doesNotContain("T-score", "56.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {THERAPIST, PATIENT})
    void atTheStartOnlyTheStartIsShown(String words) {
        String page = page(Scores.of(ScoresTest.start(5, 3, lift, push), List.of()), words);

        assertThat(page)
                .contains("data-label=\"Start\">1.5</td>")
                .doesNotContain("Change since the start")
                .doesNotContain("rtw-verdict")
                .doesNotContain("T-score")
                .doesNotContain("<svg")
                .doesNotContain("<details");
        assertThat(page)
                .containsAnyOf("The first follow-up asks again", "We ask you again some weeks after you are back")
                .contains("href=\"https://rtw.example/ask-today\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {THERAPIST, PATIENT})
    void whatWasGivenOnTheWayIsNamedByItsDay(String words) {
        String page = page(
                Scores.of(
                        ScoresTest.start(5, 3, lift, push),
                        List.of(
                                ScoresTest.onTheWay(LocalDate.of(2026, 6, 12), 7, 2, Map.of(lift, 4, push, 5)),
                                ScoresTest.answer(4, 8, 1, Map.of(lift, 6, push, 6), Map.of()))),
                words);

        assertThat(page)
                .contains("<span>12 Jun</span><span class=\"rtw-quiet\">2026</span>")
                .contains("data-label=\"12 Jun\">4.5</td>", "data-label=\"Week 4\">6.0</td>")
                .contains("Start: 2; 12 Jun: 4; Week 4: 6");
    }

    @Test
    void oneActivityIsItsOwnMean() {
        assertThat(page(Scores.of(ScoresTest.start(5, 3, lift), List.of()), THERAPIST))
                .contains("Lift a carton")
                .doesNotContain("functional scale");
    }

    @ParameterizedTest
    @CsvSource({
        "5, poor (0 to 5), not well yet",
        "6, moderate (6 to 7), fairly well",
        "9, good (8 to 9), well.",
        "10, excellent (10), very well"
    })
    void workAbilityIsNamedForBoth(int workAbility, String therapist, String patient) {
        Scores scores = after(2, 1, workAbility, 3);
        assertThat(page(scores, THERAPIST)).contains(therapist);
        assertThat(page(scores, PATIENT)).contains(patient);
    }
}
