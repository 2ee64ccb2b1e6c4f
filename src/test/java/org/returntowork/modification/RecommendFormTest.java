package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.returntowork.modification.ModificationTestData.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.Phase;
import org.returntowork.modification.RecommendModifications.RecommendAction;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.springframework.validation.Errors;

class RecommendFormTest extends TalksBench {

    @Test
    void proposalsStartTheTalksKeepTheReasonApartAndLeadToThePlan() {
        when(theCase.phase()).thenReturn(Phase.RECOMMENDATION);

        recommend.submit(CASE, rows(row(null, RecommendAction.NEW, "No ladder", "the knee gives way")), THERAPIST);

        assertThat(stored)
                .singleElement()
                .satisfies(m -> assertThat(m.terms().description()).isEqualTo("No ladder"));
        verify(rationales).save(any());
        verify(theCase).enter(Phase.PLAN);
        verify(processes).start("AgreeModifications", CASE);
        assertThat(steps.talks(CASE.toString())).isEqualTo("RESPOND");
        assertThat(steps.awaitsFirstAnswers(CASE.toString())).isTrue();
    }

    @Test
    void recommendingAgainWithinTheTalksLeavesAParkedPhaseAlone() {
        when(theCase.phase()).thenReturn(Phase.RECOMMENDATION);

        new RecommendAgainForm(recommend).submit(CASE, rows(), THERAPIST);

        verify(theCase, never()).enter(any());
    }

    @Test
    void withoutAProposalThereAreNoTalksAndThePhaseOfALaterCaseStays() {
        when(theCase.phase()).thenReturn(Phase.STAGE);

        recommend.submit(CASE, rows(), THERAPIST);

        verify(processes, never()).start(any(), any());
        verify(theCase, never()).enter(any());
        assertThat(steps.awaitsFirstAnswers(CASE.toString())).isFalse();
    }

    @Test
    void aClinicalWordInTheDescriptionIsNamed() {
        when(clinicalWords.firstIn("After the meniscectomy", CASE)).thenReturn(Optional.of("meniscectomy"));

        Errors errors = check(recommend, rows(row(null, RecommendAction.NEW, "After the meniscectomy", null)));

        assertThat(errors.getFieldError("modifications[0].description").getArguments())
                .containsExactly("meniscectomy");
    }

    @Test
    void aLimitNeedsNumbersAndADutyOfTheCase() {
        Recommended bare = new Recommended(
                null,
                RecommendAction.NEW,
                UUID.randomUUID(),
                ModificationKind.LOAD_LIMIT,
                "Less",
                null,
                null,
                null,
                null,
                null);

        Errors errors = check(recommend, rows(bare));

        assertThat(errors.getFieldErrors())
                .extracting("field")
                .containsExactlyInAnyOrder("modifications[0].kind", "modifications[0].duty");
    }

    @Test
    void whatWasRefusedMustBeDecidedAgain() {
        stored.add(refused());

        assertThat(check(recommend, rows()).getFieldError("modifications").getArguments())
                .containsExactly(1);
        assertThat(check(recommend, rows(row(stored.get(0).id(), RecommendAction.REVISE, "No ladder", null)))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void onlyACounterCanBeTaken() {
        stored.add(refused());

        Errors errors = check(recommend, rows(row(stored.get(0).id(), RecommendAction.ACCEPT_COUNTER, null, null)));

        assertThat(errors.getFieldErrors()).extracting("field").containsExactly("modifications[0].action");
    }

    private static RecommendModifications rows(Recommended... rows) {
        return new RecommendModifications(List.of(rows));
    }

    private static Recommended row(UUID id, RecommendAction action, String description, String rationale) {
        return new Recommended(
                id, action, LADDER, ModificationKind.EQUIPMENT, description, null, null, null, null, rationale);
    }
}
