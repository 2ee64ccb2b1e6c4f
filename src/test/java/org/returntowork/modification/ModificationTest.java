package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.returntowork.modification.ModificationTestData.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.returntowork.access.Actor;
import org.returntowork.access.OnBehalf;
import org.returntowork.duties.DemandKind;
import org.returntowork.organisation.Role;

class ModificationTest {

    private static final LocalDate LATER = TUESDAY.plusDays(20);

    @Test
    void aProposalIsRecordedWithItsTermsAuthorAndDay() {
        Modification modification = proposed();

        assertThat(modification.status()).isEqualTo(ModificationStatus.PROPOSED);
        assertThat(modification.round()).isEqualTo(1);
        assertThat(modification.history()).singleElement().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo(TalkStep.PROPOSED);
            assertThat(entry.on()).isEqualTo(TUESDAY);
            assertThat(entry.personName()).isEqualTo("T. Lang");
            assertThat(entry.terms()).isEqualTo(NO_LADDER);
        });
    }

    @Test
    void anAcceptedModificationWaitsToBePutInPlaceByThePromisedDay() {
        Modification modification = accepted();

        assertThat(modification.awaitsPlace()).isTrue();
        assertThat(modification.placement().by()).isEqualTo(TUESDAY.plusDays(6));
        assertThat(modification.daysLate(TUESDAY.plusDays(6))).isZero();
        assertThat(modification.daysLate(TUESDAY.plusDays(20))).isEqualTo(14);
        assertThat(modification.events()).containsExactly(new ModificationAccepted(CASE, modification.id()));
    }

    @Test
    void aRefusalKeepsItsReasonDateAuthorAndWords() {
        assertThat(refused().history().get(1)).satisfies(entry -> {
            assertThat(entry.step()).isEqualTo(TalkStep.REFUSED);
            assertThat(entry.reason()).isEqualTo(AnswerReason.OPERATIONAL);
            assertThat(entry.on()).isEqualTo(TUESDAY.plusDays(2));
            assertThat(entry.personRole()).isEqualTo(Role.EMPLOYER);
            assertThat(entry.words()).isEqualTo("no alternate work");
        });
    }

    @Test
    void anAcceptedCounterBringsItsNumbersAndThePromisedDayIntoForce() {
        Modification modification = countered();

        modification.acceptCounter(null, null, THERAPIST, LATER);

        assertThat(modification.status()).isEqualTo(ModificationStatus.ACCEPTED);
        assertThat(modification.terms().limits()).isEqualTo(PLATFORM);
        assertThat(modification.terms().description()).isEqualTo("Platform steps");
        assertThat(modification.placement().by()).isEqualTo(TUESDAY.plusDays(10));
        assertThat(modification.counter()).isNull();
    }

    @Test
    void numbersThatWereCounteredNoLongerRemoveADemandUnlessTheTherapistSaysSo() {
        Modification silent = Modification.propose(
                CASE, 1, LADDER, ModificationKind.CO_WORKER_HELP, removingTheLadder(), THERAPIST, TUESDAY);
        silent.counter(EMPLOYER, TUESDAY, AnswerReason.COST, "Half of it", PLATFORM, null);
        silent.acceptCounter(null, null, THERAPIST, LATER);
        Modification judged = countered();
        judged.acceptCounter("Platform steps with a rail", DemandKind.CLIMB_LADDER, THERAPIST, LATER);

        assertThat(silent.removes(DemandKind.CLIMB_LADDER)).isFalse();
        assertThat(judged.removes(DemandKind.CLIMB_LADDER)).isTrue();
        assertThat(judged.terms().description()).isEqualTo("Platform steps with a rail");
    }

    @Test
    void aReassignedDutyLeavesNoDemand() {
        Modification modification = Modification.propose(
                CASE,
                1,
                LADDER,
                ModificationKind.REASSIGN_DUTY,
                new Terms("Somebody else does it", null, null, null, false),
                THERAPIST,
                TUESDAY);

        assertThat(modification.removes(DemandKind.CARRY)).isTrue();
        assertThat(accepted().removes(DemandKind.CARRY)).isFalse();
    }

    @Test
    void eachProposalAfterAnAnswerIsANewRoundButACorrectionIsNot() {
        Modification corrected = proposed();
        corrected.revise(ModificationKind.LOAD_LIMIT, NO_LADDER, THERAPIST, LATER);
        Modification again = refused();
        again.revise(ModificationKind.LOAD_LIMIT, NO_LADDER, THERAPIST, LATER);

        assertThat(corrected.round()).isEqualTo(1);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.askedOn()).isEqualTo(LATER);
    }

    @Test
    void talksThatWereOverBeginAgainWithTheFirstRound() {
        Modification modification = inRound(3);
        modification.giveUp(THERAPIST, LATER, "not for now");

        modification.revise(ModificationKind.EQUIPMENT, NO_LADDER, THERAPIST, LATER.plusDays(9));

        assertThat(modification.round()).isEqualTo(1);
        assertThat(modification.kind()).isEqualTo(ModificationKind.EQUIPMENT);
        assertThat(modification.status()).isEqualTo(ModificationStatus.PROPOSED);
    }

    @Test
    void hrsReplacementHoldsOnlyOnceTheTherapistTookIt() {
        Modification modification = replacedByHr();

        assertThat(modification.status()).isEqualTo(ModificationStatus.COUNTERED);
        assertThat(modification.terms()).isEqualTo(NO_LADDER);

        modification.acceptCounter(null, null, THERAPIST, LATER);
        assertThat(modification.terms().description()).isEqualTo("Platform steps up to 1 m");
    }

    @Test
    void whatHrCannotDoIsGivenUpAndWhatItImplementsIsAccepted() {
        Modification given = refused();
        given.cannot(HR, LATER, "no money");
        Modification kept = refused();
        kept.implement(HR, LATER, "ordered");

        assertThat(given.status()).isEqualTo(ModificationStatus.GIVEN_UP);
        assertThat(kept.status()).isEqualTo(ModificationStatus.ACCEPTED);
        assertThat(kept.terms()).isEqualTo(NO_LADDER);
    }

    @Test
    void itIsInPlaceFromTheAttestedDayUntilItFailsAndAgainAfterwards() {
        Modification modification = accepted();
        modification.putInPlace(TUESDAY.plusDays(5), EMPLOYER, TUESDAY.plusDays(8), "seen");
        modification.outOfUse(EMPLOYER, TUESDAY.plusDays(12));
        assertThat(modification.isInPlace()).isFalse();
        modification.putInPlace(TUESDAY.plusDays(14), EMPLOYER, TUESDAY.plusDays(14), null);

        assertThat(modification.isInPlace()).isTrue();
        assertThat(List.of(4, 5, 11, 12, 13, 14))
                .map(day -> modification.isInPlaceOn(TUESDAY.plusDays(day)))
                .containsExactly(false, true, true, false, false, true);
        assertThat(modification.events())
                .containsExactly(
                        new ModificationAccepted(CASE, modification.id()),
                        new ModificationInPlace(CASE, modification.id()),
                        new ModificationOutOfUse(CASE, modification.id()),
                        new ModificationInPlace(CASE, modification.id()));
    }

    @Test
    void itEndsWithItsLastDay() {
        Terms untilFriday = new Terms("Cart", null, null, TUESDAY.plusDays(3), false);
        Modification modification =
                Modification.propose(CASE, 1, LADDER, ModificationKind.EQUIPMENT, untilFriday, THERAPIST, TUESDAY);
        modification.accept(EMPLOYER, TUESDAY, null, null);
        modification.putInPlace(TUESDAY, EMPLOYER, TUESDAY, null);

        assertThat(modification.isInPlaceOn(TUESDAY.plusDays(3))).isTrue();
        assertThat(modification.isInPlaceOn(TUESDAY.plusDays(4))).isFalse();
    }

    @Test
    void withdrawingWhatIsInPlaceTakesItOutOfUse() {
        Modification modification = inPlace();

        modification.withdraw(THERAPIST, LATER);

        assertThat(modification.isInPlaceOn(LATER)).isFalse();
        assertThat(modification.isInPlaceOn(LATER.minusDays(1))).isTrue();
        assertThat(modification.events()).endsWith(new ModificationOutOfUse(CASE, modification.id()));
    }

    @Test
    void nothingIsAttestedAheadNorForTheTimeItWasOutOfUse() {
        assertThatIllegalStateException()
                .isThrownBy(() -> accepted().putInPlace(LATER.plusDays(1), EMPLOYER, LATER, null));
        Modification failing = inPlace();
        failing.outOfUse(EMPLOYER, LATER);
        assertThatIllegalStateException()
                .isThrownBy(() -> failing.putInPlace(LATER.minusDays(1), EMPLOYER, LATER, null));
    }

    @Test
    void anAnswerOnBehalfNamesBothPeople() {
        Actor onPhone = THERAPIST.onBehalfOf(
                new OnBehalf(EMPLOYER.person(), Role.EMPLOYER, OnBehalf.How.PHONE, TUESDAY, false, null));
        Modification modification = proposed();

        modification.accept(onPhone, TUESDAY, null, null);

        assertThat(modification.history().get(1)).satisfies(entry -> {
            assertThat(entry.person()).isEqualTo(EMPLOYER.person());
            assertThat(entry.personRole()).isEqualTo(Role.EMPLOYER);
            assertThat(entry.enteredBy()).isEqualTo(THERAPIST.person());
            assertThat(entry.how()).isEqualTo(OnBehalf.How.PHONE);
        });
    }

    private static final Map<String, Supplier<Modification>> STATES = Map.of(
            "proposed", ModificationTestData::proposed,
            "refused", ModificationTestData::refused,
            "countered", ModificationTestData::countered,
            "accepted", ModificationTestData::accepted,
            "in place", ModificationTestData::inPlace,
            "withdrawn", () -> with(proposed(), m -> m.withdraw(THERAPIST, LATER)),
            "given up", () -> with(refused(), m -> m.giveUp(THERAPIST, LATER, null)));

    private static final Map<String, Consumer<Modification>> VERBS = Map.of(
            "revise", m -> m.revise(ModificationKind.EQUIPMENT, NO_LADDER, THERAPIST, LATER),
            "askAgain", m -> m.askAgain(LATER),
            "withdraw", m -> m.withdraw(THERAPIST, LATER),
            "accept", m -> m.accept(EMPLOYER, LATER, null, null),
            "refuse", m -> m.refuse(EMPLOYER, LATER, AnswerReason.COST, null),
            "acceptCounter", m -> m.acceptCounter(null, null, THERAPIST, LATER),
            "implement", m -> m.implement(HR, LATER, null),
            "giveUp", m -> m.giveUp(THERAPIST, LATER, null),
            "putInPlace", m -> m.putInPlace(LATER, EMPLOYER, LATER, null),
            "outOfUse", m -> m.outOfUse(EMPLOYER, LATER));

    private static final Map<String, List<String>> ALLOWED = Map.of(
            "proposed", List.of("revise", "askAgain", "withdraw", "accept", "refuse", "implement", "giveUp"),
            "refused", List.of("revise", "withdraw", "implement", "giveUp"),
            "countered", List.of("revise", "withdraw", "acceptCounter", "implement", "giveUp"),
            "accepted", List.of("withdraw", "putInPlace"),
            "in place", List.of("withdraw", "outOfUse"),
            "withdrawn", List.of("revise"),
            "given up", List.of("revise"));

    static Stream<Arguments> everyVerbInEveryState() {
        return STATES.keySet().stream()
                .flatMap(state -> VERBS.keySet().stream()
                        .map(verb ->
                                Arguments.of(state, verb, ALLOWED.get(state).contains(verb))));
    }

    @ParameterizedTest(name = "{1} when {0}: {2}")
    @MethodSource("everyVerbInEveryState")
    void aVerbIsRefusedWhereItMakesNoSenseAndLeavesNoTrace(String state, String verb, boolean allowed) {
        Modification modification = STATES.get(state).get();
        int said = modification.history().size();

        if (allowed) {
            VERBS.get(verb).accept(modification);
            assertThat(modification.history()).hasSize(verb.equals("askAgain") ? said : said + 1);
        } else {
            assertThatIllegalStateException().isThrownBy(() -> VERBS.get(verb).accept(modification));
            assertThat(modification.history()).hasSize(said);
        }
    }

    private static Modification with(Modification modification, Consumer<Modification> then) {
        then.accept(modification);
        return modification;
    }
}
