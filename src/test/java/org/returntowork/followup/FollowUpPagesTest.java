package org.returntowork.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.followup.CloseCaseFacts.FollowUpLine;
import org.returntowork.progress.HelpNumbers;
import org.returntowork.scores.GoalScore;
import org.returntowork.scores.SomeScores;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.RenderedForm;

class FollowUpPagesTest {

    private static final UUID GOAL = UUID.randomUUID();

    @Test
    void thePatientIsAskedAboutEachGoalAndTheSignsThatCannotWait() {
        String page = RenderedForm.of(
                "follow-up",
                FollowUpAnswers.class,
                new FollowUpAnswers(null, null, null, null, List.of(new GoalScore(GOAL, null, null)), null, null, null),
                new FollowUpFacts(
                        4,
                        Map.of(GOAL.toString(), "Climb a ladder"),
                        List.of(new Option("CALF_SWOLLEN", "A swollen calf")),
                        true,
                        new HelpNumbers.Numbers("911", "555 0100", "8 to 17")));

        assertThat(page)
                .contains("Climb a ladder")
                .contains("name=\"goals[0].score\"")
                .contains("name=\"goals[0].attainment\"")
                .contains("value=\"-2\"", "Much less than I hoped")
                .contains("value=\"2\"", "Much better than I hoped")
                .contains("Is anything new, or clearly worse than when we began?", "Any of these?")
                .containsSubsequence("A swollen calf", "name=\"noneOfThese\"", "None of these", "</fieldset>")
                .contains("href=\"tel:911\"", "href=\"tel:5550100\"", "8 to 17")
                .contains("Some changes were agreed to stay")
                .doesNotContain("??");
    }

    @Test
    void theTherapistReadsTheTroubleOrThatThereWasNoAnswer() {
        String trouble = RenderedForm.of(
                "review-follow-up",
                ReviewFollowUp.class,
                new ReviewFollowUp(null, null, null),
                new ReviewFollowUpFacts(
                        4,
                        LocalDate.of(2026, 7, 25),
                        LocalDate.of(2026, 7, 27),
                        true,
                        false,
                        5,
                        2.5,
                        6,
                        "stiff",
                        List.of(Trouble.NOT_FULL_DUTY),
                        List.of(),
                        SomeScores.worseAfterFourWeeks(),
                        List.of(),
                        List.of(new Option("1", "1 · S1"))));
        String silence = RenderedForm.of(
                "review-follow-up",
                ReviewFollowUp.class,
                new ReviewFollowUp(null, null, null),
                new ReviewFollowUpFacts(
                        12, null, null, null, null, null, null, null, null, List.of(), List.of(), null, List.of(),
                        List.of()));

        assertThat(trouble)
                .contains("Not at full or agreed duty")
                .contains("“stiff”")
                .contains("1 · S1")
                .contains("Climb a ladder")
                .contains("worse: important change")
                .contains("at least the measurement error of 2 points");
        assertThat(silence).contains("No answer to the follow-up after week 12.");
    }

    @Test
    void theLetterIsAskedForOnlyWhereItGoesOut() {
        CloseCaseFacts shared = new CloseCaseFacts(
                true,
                SomeScores.worseAfterFourWeeks(),
                List.of(),
                List.of(
                        new FollowUpLine(4, true, FollowUpDecision.CONTINUE),
                        new FollowUpLine(12, false, FollowUpDecision.NOT_REACHED)));
        String withLetter = RenderedForm.of("close-case", CloseCase.class, new CloseCase(null, null, null), shared);
        String without = RenderedForm.of(
                "close-case",
                CloseCase.class,
                new CloseCase(null, null, null),
                new CloseCaseFacts(false, null, List.of(), List.of()));

        assertThat(withLetter)
                .contains("name=\"letterToEmployer\"")
                .contains("Week 4: looked at")
                .contains("Week 12: no answer")
                .contains("How changes are judged");
        assertThat(without)
                .doesNotContain("letterToEmployer")
                .doesNotContain("<table")
                .contains("no letter goes out");
    }

    @Test
    void closingEarlySaysWhatItEnds() {
        assertThat(RenderedForm.of("close-early", CloseEarly.class, new CloseEarly(null), Map.of()))
                .contains("Open tasks of patient and employer end at once.");
    }
}
