package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.modification.ModificationTestData.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.returntowork.duties.Core;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.JobStrength;
import org.returntowork.duties.StrengthClass;
import org.returntowork.modification.ConfirmInPlace.Attested;
import org.returntowork.modification.RecommendModifications.RecommendAction;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.returntowork.modification.ResolveModifications.Resolution;
import org.returntowork.modification.RespondToModifications.Response;
import org.returntowork.observation.Match;
import org.returntowork.observation.MatchGrid;
import org.returntowork.observation.PatientStrength;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.RenderedForm;

class ModificationPagesTest {

    private static final UUID ID = UUID.randomUUID();
    private static final ModificationCard CARD = new ModificationCard(
            ID,
            1,
            "Work on a ladder",
            ModificationKind.EQUIPMENT,
            ModificationStatus.COUNTERED,
            "No ladder above three steps",
            "not above 75 cm",
            LocalDate.of(2026, 6, 30),
            true,
            TUESDAY,
            TUESDAY.plusDays(6),
            null,
            TUESDAY.plusDays(8),
            "Platform steps",
            "not above 100 cm",
            AnswerReason.OPERATIONAL,
            "No alternate work");
    private static final TalkFacts FACTS = new TalkFacts(List.of(CARD));

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "respond-to-modifications",
                        RespondToModifications.class,
                        new RespondToModifications(List.of(new Response(ID, null, null, null, null, null))),
                        FACTS),
                Arguments.of(
                        "resolve-modifications",
                        ResolveModifications.class,
                        new ResolveModifications(List.of(new Resolution(ID, null, null, null, null))),
                        FACTS),
                Arguments.of(
                        "decide-without-answer",
                        DecideWithoutAnswer.class,
                        new DecideWithoutAnswer(null, null),
                        new NotAgreed(FACTS.modifications(), List.of())),
                Arguments.of(
                        "confirm-in-place",
                        ConfirmInPlace.class,
                        new ConfirmInPlace(List.of(new Attested(ID, null, null))),
                        FACTS),
                Arguments.of("recommend-modifications", RecommendModifications.class, recommended(), recommendFacts()),
                Arguments.of("propose-modification", RecommendModifications.class, recommended(), recommendFacts()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageOfTheTalksShowsWhatItIsAbout(String key, Class<?> type, Object form, Object facts) {
        String page = RenderedForm.of(key, type, form, facts);

        assertThat(page)
                .contains("M1 · Work on a ladder")
                .contains("No ladder above three steps")
                .contains("not above 75 cm")
                .contains("30 June 2026")
                .contains("Offered instead: Platform steps not above 100 cm")
                .contains("The work does not allow it")
                .doesNotContain("??");
        assertThat(everyLabel(page)).noneMatch(label -> label.startsWith(key + "."));
    }

    @Test
    void eachIdeaForAMismatchCanBeTakenWithAButtonOfTheForm() {
        assertThat(RenderedForm.of(
                        "recommend-modifications", RecommendModifications.class, recommended(), recommendFacts()))
                .contains("Ideas for", "A co-worker does the ladder", "name=\"_offer\" value=\"d.0.1\"");
    }

    @Test
    void theTherapistSeesWhatDoesNotFitBesideTheRows() {
        String page = RenderedForm.of(
                "recommend-modifications", RecommendModifications.class, recommended(), recommendFacts());

        assertThat(page)
                .contains("Climb a ladder")
                .contains("Exceeds")
                .contains("name=\"modifications[0].limits.maxHeightCm\"")
                .contains("name=\"modifications[0].rationale\"")
                .contains("value=\"" + LADDER + "\"");
    }

    @Test
    void aPlanThatWasNotAgreedIsShownWithWhatWasAskedFor() {
        String page = RenderedForm.of(
                "decide-without-answer",
                DecideWithoutAnswer.class,
                null,
                new NotAgreed(List.of(), List.of(new NotAgreed.AskedChange(2, Role.EMPLOYER, "Not on Mondays"))));

        assertThat(page).contains("Version 2, Employer: Not on Mondays").doesNotContain("Nothing waits");
    }

    @Test
    void aRowThatProposesSomethingNewOffersNothingElse() {
        RecommendModifications proposed = new RecommendModifications(List.of(new Recommended(
                null, RecommendAction.NEW, LADDER, ModificationKind.EQUIPMENT, "Steps", null, null, null, null, null)));
        String page =
                RenderedForm.of("recommend-modifications", RecommendModifications.class, proposed, recommendFacts());

        assertThat(page)
                .contains("name=\"modifications[0].action\" value=\"NEW\"")
                .doesNotContain("value=\"REVISE\"")
                .doesNotContain("value=\"ACCEPT_COUNTER\"");
    }

    @Test
    void aRowForWhatWasOfferedInsteadCanTakeTheOfferButIsNotNew() {
        String page = RenderedForm.of(
                "recommend-modifications", RecommendModifications.class, recommended(), recommendFacts());

        assertThat(page)
                .contains("value=\"REVISE\"")
                .contains("value=\"WITHDRAW\"")
                .contains("value=\"ACCEPT_COUNTER\"")
                .doesNotContain("value=\"NEW\"");
    }

    @Test
    void whatIsMissingTodayIsPickedFromAList() {
        String page = RenderedForm.of(
                "not-there-today",
                NotThereToday.class,
                new NotThereToday(null),
                new TalkChoices(List.of(new Option(ID.toString(), "Work on a ladder: Platform steps"))));

        assertThat(page).contains("value=\"" + ID + "\"").contains("Work on a ladder: Platform steps");
    }

    private static List<String> everyLabel(String page) {
        return java.util.regex.Pattern.compile("<(?:span|legend|label)[^>]*>([^<]+)<")
                .matcher(page)
                .results()
                .map(found -> found.group(1).trim())
                .toList();
    }

    private static RecommendModifications recommended() {
        return new RecommendModifications(List.of(new Recommended(
                ID,
                RecommendAction.REVISE,
                LADDER,
                ModificationKind.EQUIPMENT,
                "No ladder above three steps",
                THREE_STEPS,
                null,
                null,
                null,
                null)));
    }

    private static RecommendFacts recommendFacts() {
        return new RecommendFacts(
                new MatchGrid(
                        new JobStrength(StrengthClass.LIGHT, false),
                        PatientStrength.NOT_ASSESSED,
                        List.of(new MatchGrid.Row(
                                LADDER,
                                "Work on a ladder",
                                Core.YES,
                                null,
                                120,
                                Match.EXCEEDS,
                                List.of(new MatchGrid.Cell(
                                        DemandKind.CLIMB_LADDER,
                                        null,
                                        null,
                                        null,
                                        "200 cm",
                                        "75 cm",
                                        Match.EXCEEDS,
                                        false,
                                        false))))),
                List.of(),
                List.of(new RecommendFacts.Misfit(
                        "Work on a ladder",
                        DemandKind.CLIMB_LADDER,
                        Match.EXCEEDS,
                        "not above 200 cm",
                        "",
                        false,
                        List.of(new RecommendFacts.Idea(
                                "d.0.1", ModificationKind.CO_WORKER_HELP, "A co-worker does the ladder")))),
                List.of(CARD),
                List.of(new Option(LADDER.toString(), "Work on a ladder")),
                List.of(new Option(ID.toString(), "Work on a ladder: No ladder")));
    }
}
