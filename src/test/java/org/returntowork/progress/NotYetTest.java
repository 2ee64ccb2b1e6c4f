package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.progress.StageGoesOn.GoesOnBecause;
import org.returntowork.shared.CaseId;
import org.springframework.context.i18n.LocaleContextHolder;

/** Why the next stage has not come yet, to each reader, by the rules as they stand. */
class NotYetTest {

    private static final LocalDate REVIEW = LocalDate.of(2026, 5, 20);
    private static final RuleModel RULES = RuleModel.asItStands();

    private final NotYetWords words = new NotYetWords(CourseExample.words(false).words());

    @BeforeEach
    void inEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void noLongerInEnglish() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whereNothingSpeaksAgainstItTheReviewIsAwaited() {
        Outlook outlook = outlook(RunBuilder.unremarkable());

        assertThat(words.say(outlook, REVIEW, true))
                .isEqualTo(new NotYet(
                        ReviewDecision.UPGRADE,
                        REVIEW,
                        null,
                        "Nothing stands in the way of your next step. Your therapist looks at it on Wednesday 20 May.",
                        List.of()));
        assertThat(words.say(outlook, null, false).says())
                .isEqualTo("The rules now say: Go on to the next stage. The review is due.");
        assertThat(StageGoesOn.of(outlook, REVIEW))
                .isEqualTo(new StageGoesOn(GoesOnBecause.UNTIL_REVIEW, List.of(), REVIEW));
    }

    @Test
    void aRaisedMorningIsBehindOnceEnoughShiftsHaveFollowed() {
        RunBuilder run = RunBuilder.unremarkable().shift(3, 5).shift(3, 2);

        NotYet therapist = words.say(outlook(run), REVIEW, false);
        assertThat(therapist.moreShifts()).isEqualTo(4);
        assertThat(therapist.says())
                .isEqualTo("The rules now say: Stay at this stage."
                        + " After 4 more shifts as planned nothing speaks against going on."
                        + " The next review is on Wednesday 20 May.");
        assertThat(therapist.because())
                .containsExactly(new NotYet.Because(
                        "R2a",
                        4,
                        "One morning was 2 or more above the baseline."
                                + " Baseline 2; the highest mornings: 5 (Monday 11 May), 2 (Tuesday 12 May)."
                                + " It no longer holds after 4 more shifts as planned."));
        NotYet patient = words.say(outlook(run), REVIEW, true);
        assertThat(patient.says()).startsWith("4 more shifts as planned, and your next step can be looked at.");
        assertThat(patient.because())
                .extracting(NotYet.Because::says)
                .containsExactly("A morning hurt more than usual. After 4 more calm shifts that is behind you.");
        assertThat(StageGoesOn.of(outlook(run), REVIEW).because()).isEqualTo(GoesOnBecause.UNTIL_REVIEW);
    }

    @Test
    void shiftsThatTheStageAsksForAreCountedForEverybody() {
        RunBuilder run = new RunBuilder().shift(3, 2).shift(3, 2).shift(3, 2);

        assertThat(words.say(outlook(run), REVIEW, false).because())
                .extracting(NotYet.Because::rule, NotYet.Because::moreShifts)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R2e", 2));
        assertThat(words.say(outlook(run), REVIEW, true).says())
                .startsWith("Two more shifts as planned, and your next step can be looked at.");
        assertThat(StageGoesOn.of(outlook(run), REVIEW))
                .isEqualTo(new StageGoesOn(GoesOnBecause.MORE_DAYS, List.of(), REVIEW));
    }

    @Test
    void thatAShiftOfTheTrialIsNotLoggedIsNotToldAtWork() {
        RunBuilder trial = new RunBuilder();
        trial.lastStage = true;
        trial.minShifts = 3;
        trial.shift(3, 2).shift(3, 2).notLogged();

        assertThat(words.say(outlook(trial), REVIEW, false).because())
                .extracting(NotYet.Because::rule)
                .contains("R2e");
        assertThat(StageGoesOn.of(outlook(trial), REVIEW).because()).isEqualTo(GoesOnBecause.UNTIL_REVIEW);
    }

    @Test
    void aMissingModificationIsNamedToAllAndIsNotThePatientsToSolve() {
        RunBuilder run = RunBuilder.unremarkable();
        run.missing = List.of("Ceiling lift");

        NotYet therapist = words.say(outlook(run), REVIEW, false);
        assertThat(therapist.moreShifts()).isNull();
        assertThat(therapist.because())
                .extracting(NotYet.Because::says)
                .containsExactly("A modification that the next stage needs is not in place. Ceiling lift."
                        + " It holds until that is attested as in place.");
        NotYet patient = words.say(outlook(run), REVIEW, true);
        assertThat(patient.says())
                .startsWith("For your next step others have something to do first. You can go on as you do now.");
        assertThat(patient.because())
                .extracting(NotYet.Because::says)
                .containsExactly("Something at work is not there yet: Ceiling lift. Others see to that, not you.");
        assertThat(StageGoesOn.of(outlook(run), REVIEW))
                .isEqualTo(new StageGoesOn(GoesOnBecause.MODIFICATION_MISSING, List.of("Ceiling lift"), REVIEW));
    }

    @Test
    void whereMoreShiftsAreNeededTooItIsNotSaidThatThePatientCanGoOnAsNow() {
        RunBuilder run = new RunBuilder().shift(3, null).shift(3, 2).shift(3, 2);
        run.missing = List.of("Ceiling lift");

        NotYet patient = words.say(outlook(run), REVIEW, true);
        assertThat(patient.moreShifts()).isNull();
        assertThat(patient.says())
                .startsWith("Your next step needs some more shifts from you, and others have something to do too.")
                .doesNotContain("as you do now");
        assertThat(patient.because())
                .extracting(NotYet.Because::says)
                .contains("We know too little of your shifts yet. Add one more to your log, with the morning after."
                        + " You can add days of the last two weeks too.");
    }

    @Test
    void everyRuleHasItsWordsAndAtWorkNoneButTwoAreTold() {
        RunBuilder peak = RunBuilder.unremarkable().shift(6, 2);
        RunBuilder short80 = new RunBuilder();
        RunBuilder hard = RunBuilder.unremarkable().shift(3, 2, 7, 100).shift(3, 2, 8, 100);
        for (int i = 0; i < 5; i++) {
            short80.shift(3, 2, 4, 70);
        }
        RunBuilder few = new RunBuilder()
                .shift(3, null)
                .shift(3, null)
                .notLogged()
                .notLogged()
                .notLogged();
        RunBuilder above = RunBuilder.unremarkable();
        above.above = List.of("Lift crates");
        RunBuilder untried = RunBuilder.unremarkable();
        untried.raised = java.util.Set.of(new UUID(0, 7));

        said(peak, "R2b", "The highest: 6 (Monday 11 May), 3 (Friday 8 May).", "After 5 more calm shifts");
        said(short80, "R2c", "So far 70 %.", "After 2 more full shifts");
        said(
                few,
                "R2d",
                "Morning scores: 0. Shifts logged: 2 of the last 5.",
                "Add 3 more to your log, each with the morning after.");
        said(hard, "R2g", "The highest: 8 (Tuesday 12 May), 7 (Monday 11 May).", "After 4 easier shifts");
        said(above, "R2h", "Lift crates.", "how much you can do now: Lift crates.");
        said(untried, "R2i", "So far on 0.", "Do it on 2 more shifts as it is now.");
        for (RunBuilder run : List.of(peak, short80, few, hard, above, untried)) {
            assertThat(StageGoesOn.of(outlook(run), REVIEW))
                    .isEqualTo(new StageGoesOn(GoesOnBecause.UNTIL_REVIEW, List.of(), REVIEW));
        }
    }

    private void said(RunBuilder run, String rule, String figures, String toPatient) {
        assertThat(words.say(outlook(run), REVIEW, false).because())
                .as(rule)
                .anyMatch(each -> each.rule().equals(rule) && each.says().contains(figures));
        assertThat(words.say(outlook(run), REVIEW, true).because())
                .as(rule)
                .anyMatch(each -> each.rule().equals(rule) && each.says().contains(toPatient));
    }

    @Test
    void onWarningSignsAndFlareUpsTheTherapistTalksFirst() {
        RunBuilder flag = RunBuilder.unremarkable();
        flag.reportedFlags.add(RedFlag.FOOT_DROP);
        RunBuilder flare = RunBuilder.unremarkable().shift(3, 4).shift(3, 4);

        for (RunBuilder run : List.of(flag, flare)) {
            NotYet patient = words.say(outlook(run), null, true);
            assertThat(patient.says())
                    .isEqualTo("Your therapist talks with you first about your next step."
                            + " Your therapist looks at it soon.");
        }
        assertThat(words.say(outlook(flare), null, true).because())
                .extracting(NotYet.Because::says)
                .contains("Your body asked for less for a while. Your therapist looks at that first.");
    }

    @Test
    void whetherStayingHelpedIsAskedAtTheNextReviewOnly() {
        RunBuilder run = RunBuilder.unremarkable().shift(6, 2);
        run.lastDecision = ReviewDecision.HOLD;

        assertThat(outlook(run.soFar()).fires("R5")).isTrue();
        assertThat(outlook(run.soFar().beforeItsReview()).fires("R5")).isFalse();
        assertThat(words.say(outlook(run.soFar()), null, true).because())
                .extracting(NotYet.Because::says)
                .contains("Your therapist looks at the plan with you, to make it fit you better.");
    }

    @Test
    void datesAloneNameNothing() {
        assertThat(new StageGoesOn(GoesOnBecause.MODIFICATION_MISSING, List.of("Ceiling lift"), REVIEW).datesOnly())
                .isEqualTo(new StageGoesOn(GoesOnBecause.UNTIL_REVIEW, List.of(), REVIEW));
    }

    private static Outlook outlook(RunBuilder run) {
        return outlook(run.soFar());
    }

    private static Outlook outlook(RunSoFar run) {
        RunFacts facts = RunFacts.of(run);
        List<FiredRule> fired = RULES.fired(facts);
        Recommendation now = new Recommendation(
                CaseId.next(),
                UUID.randomUUID(),
                Recommendation.Cause.REVIEW,
                RULES.recommended(facts),
                fired,
                facts,
                Instant.EPOCH);
        List<List<FiredRule>> ahead = new ArrayList<>();
        while (!Outlook.settled(fired)) {
            fired = RULES.fired(RunFacts.of(run.andThen(ahead.size() + 1)));
            ahead.add(fired);
        }
        return new Outlook(now, ahead);
    }
}
