package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;
import static org.returntowork.modification.ModificationTestData.LADDER;
import static org.returntowork.modification.ModificationTestData.TUESDAY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.returntowork.observation.DutyMatch;
import org.returntowork.observation.Match;
import org.returntowork.observation.Matched;
import org.springframework.context.support.ResourceBundleMessageSource;

class SuggestionsTest {

    private final LimitWords words = mock(LimitWords.class);
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final Suggestions suggestions = new Suggestions(new Catalogue(""), messages, words);

    @BeforeEach
    void theMessages() {
        messages.setBasename("messages");
        when(words.of(any())).thenReturn("up to 3.5 kg");
    }

    @Test
    void aLoadAboveTheCapacityIsLimitedToItRoundedDown() {
        Recommended row = only(load(DemandKind.LIFT_WAIST_TO_SHOULDER, 12), Match.EXCEEDS, kg(3.9));

        assertThat(row.kind()).isEqualTo(ModificationKind.LOAD_LIMIT);
        assertThat(row.limits()).isEqualTo(kg(3.5));
        assertThat(row.description()).isEqualTo("Lift to shoulder height: up to 3.5 kg");
        assertThat(row.rationale()).isNull();
    }

    @Test
    void aLiftFromTheFloorAsksForAHigherPlace() {
        assertThat(only(load(DemandKind.LIFT_FLOOR_TO_WAIST, 20), Match.EXCEEDS, kg(8))
                        .kind())
                .isEqualTo(ModificationKind.WORKSTATION);
    }

    @Test
    void onlyABoutTooLongAsksForBreaksAndTimeForLessTime() {
        Demand stand = time(DemandKind.STAND, 170, 90);
        Recommended pacing = only(stand, Match.FITS_WITH_BREAKS, new Limits(null, null, 240, 45, null, null));
        Recommended limit = only(stand, Match.EXCEEDS, new Limits(null, null, 60, 45, null, null));

        assertThat(pacing.kind()).isEqualTo(ModificationKind.PACING);
        assertThat(pacing.limits()).isEqualTo(new Limits(null, null, null, 45, null, null));
        assertThat(limit.kind()).isEqualTo(ModificationKind.TIME_LIMIT);
        assertThat(limit.limits()).isEqualTo(new Limits(null, null, 60, 45, null, null));
    }

    @Test
    void whatIsNotKnownOrNotPossibleAtAllIsTakenAway() {
        Recommended unknown = only(time(DemandKind.CRAWL, 90, 20), Match.NOT_ASSESSED, Limits.NONE);
        Recommended nothing = only(load(DemandKind.LIFT_OVERHEAD, 10), Match.EXCEEDS, kg(0));

        assertThat(unknown.kind()).isEqualTo(ModificationKind.CO_WORKER_HELP);
        assertThat(nothing.removesDemand()).isEqualTo(DemandKind.LIFT_OVERHEAD);
        assertThat(List.of(unknown, nothing)).extracting(Recommended::limits).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {kg} kg          | 3.5 kg
            {newtons} N      | 90 N
            {minutes} min    | 120 min
            {bout} min       | 20 min
            {times} times    | 8 times
            {cm} cm          | 75 cm
            for {limits}     | for up to 3.5 kg
            {movement}       | Climb a ladder
            not {duty}       | not Work
            """)
    void eachPlaceholderStandsForItsFigure(String description, String said) {
        when(words.of(any())).thenReturn("up to 3.5 kg");
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.of(DemandKind.CLIMB_LADDER)).thenReturn(List.of(entry(ModificationKind.EQUIPMENT, description)));
        Matched matched = new Matched(
                new Demand(DemandKind.CLIMB_LADDER, null, 12.0, 180, 310, 100, 20, null, null, 200),
                Match.EXCEEDS,
                new Limits(3.9, 94, 120, 20, 8, 75),
                false,
                false);

        assertThat(new Suggestions(catalogue, messages, words).ideas(duty(Core.YES, matched), matched))
                .extracting(Recommended::description)
                .containsExactly(said);
    }

    @Test
    void anIdeaWhoseFigureIsNotExceededIsLeftOut() {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.of(DemandKind.STAND))
                .thenReturn(List.of(
                        entry(ModificationKind.EQUIPMENT, "{minutes}"), entry(ModificationKind.PACING, "{bout}")));
        Matched matched = new Matched(
                time(DemandKind.STAND, 60, 60),
                Match.EXCEEDS,
                new Limits(null, null, null, 45, null, null),
                false,
                false);

        assertThat(new Suggestions(catalogue, messages, words).ideas(duty(Core.YES, matched), matched))
                .extracting(Recommended::description)
                .containsExactly("45");
    }

    @Test
    void somebodyElseDoesADutyOnlyWhereItIsNotCore() {
        Matched matched = new Matched(load(DemandKind.LIFT_OVERHEAD, 10), Match.EXCEEDS, kg(5), false, false);

        assertThat(suggestions.ideas(duty(Core.NO, matched), matched))
                .extracting(Recommended::kind)
                .contains(ModificationKind.REASSIGN_DUTY);
        assertThat(suggestions.ideas(duty(Core.NOT_SURE, matched), matched))
                .extracting(Recommended::kind)
                .doesNotContain(ModificationKind.REASSIGN_DUTY)
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"NO, YES, false", "NO, NOT_SURE, false", "YES, NO, true", "NOT_SURE, NO, true"})
    void theWorksheetCountsNotTheEmployersAnswer(Core said, Core now, boolean reassigned) {
        Matched matched = new Matched(load(DemandKind.LIFT_OVERHEAD, 10), Match.EXCEEDS, kg(5), false, false);
        Duty settled = spy(Duty.of(LADDER, "Work", said, 120, List.of(matched.demand())));
        when(settled.coreNow()).thenReturn(now);

        assertThat(suggestions.ideas(new DutyMatch(settled, matched.match(), List.of(matched)), matched))
                .extracting(idea -> idea.kind() == ModificationKind.REASSIGN_DUTY)
                .matches(ideas -> ideas.contains(true) == reassigned);
    }

    @Test
    void whatFitsOrHasAModificationIsLeftAlone() {
        Demand climb = new Demand(DemandKind.CLIMB_LADDER, null, null, null, 120, null, 15, null, null, 200);
        Limits can = new Limits(null, null, 120, null, 15, 75);

        assertThat(suggestions.suggest(List.of(match(climb, Match.FITS, can)), List.of(), TUESDAY))
                .isEmpty();
        assertThat(suggestions.suggest(
                        List.of(match(climb, Match.EXCEEDS, can)), List.of(ModificationTestData.proposed()), TUESDAY))
                .isEmpty();
        assertThat(suggestions.suggest(List.of(match(climb, Match.EXCEEDS, can)), List.of(), TUESDAY))
                .hasSize(1);
    }

    @Test
    void whatCameToNothingAnswersNothingAndTheNextIdeaIsProposed() {
        Demand climb = new Demand(DemandKind.CLIMB_LADDER, null, null, null, 120, null, 15, null, null, 200);
        DutyMatch tooHigh = match(climb, Match.EXCEEDS, new Limits(null, null, 120, null, 15, 75));
        List<Recommended> ideas = suggestions.ideas(tooHigh, tooHigh.demands().get(0));
        Modification withdrawn = tried(ideas.get(0).kind());
        withdrawn.withdraw(ModificationTestData.THERAPIST, TUESDAY);
        Modification refused = tried(ideas.get(0).kind());
        refused.refuse(ModificationTestData.EMPLOYER, TUESDAY, AnswerReason.COST, null);

        assertThat(suggestions.suggest(List.of(tooHigh), List.of(withdrawn), TUESDAY))
                .singleElement()
                .isEqualTo(ideas.stream()
                        .filter(idea -> idea.kind() != withdrawn.kind())
                        .findFirst()
                        .orElseThrow());
        assertThat(suggestions.suggest(List.of(tooHigh), List.of(refused), TUESDAY))
                .isEmpty();
        refused.giveUp(ModificationTestData.HR, TUESDAY, "not for now");
        assertThat(suggestions.suggest(List.of(tooHigh), List.of(refused), TUESDAY))
                .hasSize(1);
    }

    @Test
    void aModificationThatIsOverAnswersNothingFromThenOn() {
        Demand climb = new Demand(DemandKind.CLIMB_LADDER, null, null, null, 120, null, 15, null, null, 200);
        DutyMatch tooHigh = match(climb, Match.EXCEEDS, new Limits(null, null, 120, null, 15, 75));
        Terms forAWeek = new Terms("Steps", ModificationTestData.THREE_STEPS, null, TUESDAY.plusDays(7), false);
        Modification steps = Modification.propose(
                ModificationTestData.CASE,
                1,
                LADDER,
                ModificationKind.LOAD_LIMIT,
                forAWeek,
                ModificationTestData.THERAPIST,
                TUESDAY);

        assertThat(suggestions.suggest(List.of(tooHigh), List.of(steps), TUESDAY.plusDays(7)))
                .isEmpty();
        assertThat(suggestions.suggest(List.of(tooHigh), List.of(steps), TUESDAY.plusDays(8)))
                .hasSize(1);
    }

    private static Modification tried(ModificationKind kind) {
        return Modification.propose(
                ModificationTestData.CASE,
                1,
                LADDER,
                kind,
                ModificationTestData.NO_LADDER,
                ModificationTestData.THERAPIST,
                TUESDAY);
    }

    private Recommended only(Demand demand, Match match, Limits capacity) {
        return suggestions
                .suggest(List.of(match(demand, match, capacity)), List.of(), TUESDAY)
                .get(0);
    }

    private static CatalogueEntry entry(ModificationKind kind, String description) {
        return new CatalogueEntry(
                kind, Set.of(Match.EXCEEDS), Set.copyOf(CatalogueEntry.FIGURE_OF.values()), false, description);
    }

    private static DutyMatch duty(Core core, Matched matched) {
        return new DutyMatch(
                Duty.of(LADDER, "Work", core, 120, List.of(matched.demand())), matched.match(), List.of(matched));
    }

    private static DutyMatch match(Demand demand, Match match, Limits capacity) {
        Duty duty = Duty.of(LADDER, "Work", Core.YES, 120, List.of(demand));
        return new DutyMatch(duty, match, List.of(new Matched(demand, match, capacity, false, false)));
    }

    private static Demand load(DemandKind kind, double kg) {
        return new Demand(kind, null, kg, null, 60, null, null, null, null, null);
    }

    private static Demand time(DemandKind kind, int minutes, int bout) {
        return new Demand(kind, null, null, null, minutes, bout, null, null, null, null);
    }

    private static Limits kg(double kg) {
        return new Limits(kg, null, null, null, null, null);
    }
}
