package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.returntowork.modification.ModificationTestData.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.Standing;
import org.returntowork.modification.DecideWithoutAnswer.WithoutAnswer;
import org.returntowork.modification.ResolveModifications.Resolution;
import org.returntowork.modification.ResolveModifications.ResolveDecision;
import org.returntowork.modification.RespondToModifications.ModificationAnswer;
import org.returntowork.modification.RespondToModifications.Response;

class AnswerFormsTest extends TalksBench {

    @Test
    void firstAnswersLetTheMainFlowGoOnAndStartPuttingInPlace() {
        stored.add(proposed());
        when(processes.runs("AgreeModifications", CASE)).thenReturn(true);
        when(processes.waitsFor("Message_FirstAnswers", CASE)).thenReturn(true);

        respond.submit(CASE, answers(answer(ModificationAnswer.ACCEPT, null)), EMPLOYER);

        verify(processes).tell("Message_FirstAnswers", CASE);
        verify(processes).start("PutInPlace", CASE);
        verify(notices).tell(THERAPIST.person(), CASE, "modification-accepted", "1", "Work on a ladder");
        assertThat(steps.talks(CASE.toString())).isEqualTo("DONE");
        assertThat(steps.allInPlace(CASE.toString())).isFalse();
    }

    @Test
    void theEmployerAnswersEveryProposalAndSaysWhyNot() {
        stored.add(proposed());

        assertThat(check(respond, answers()).getFieldErrors())
                .extracting("field")
                .containsExactly("responses");
        assertThat(check(respond, answers(answer(ModificationAnswer.REFUSE, null)))
                        .getFieldErrors())
                .extracting("field")
                .containsExactly("responses[0].reason");
        assertThat(check(respond, answers(answer(ModificationAnswer.COUNTER, null)))
                        .getFieldErrors())
                .extracting("field")
                .containsExactly("responses[0].text");
    }

    @Test
    void anUnansweredProposalGoesToHrAfterTheWorkingDaysOfTheWorkedCase() {
        stored.add(refused());
        stored.get(0).revise(ModificationKind.EQUIPMENT, NO_LADDER, THERAPIST, LocalDate.of(2026, 4, 30));

        assertThat(steps.escalateAt(CASE.toString())).isEqualTo(endOf(LocalDate.of(2026, 5, 5)));
        now = Instant.parse("2026-05-05T23:58:00Z");
        assertThat(steps.talks(CASE.toString())).isEqualTo("RESPOND");
        now = Instant.parse("2026-05-05T23:59:00Z");
        assertThat(steps.talks(CASE.toString())).isEqualTo("RESOLVE");
        when(consents.hr(CASE)).thenReturn(HrScope.STAGE_AND_HOURS);
        assertThat(steps.talks(CASE.toString())).isEqualTo("DECIDE");
    }

    @Test
    void hrsReplacementGoesToTheTherapist() {
        stored.add(inRound(3));
        UUID id = stored.get(0).id();
        Resolution bare = new Resolution(id, ResolveDecision.REPLACE, null, null, "bought");
        assertThat(check(resolve, new ResolveModifications(List.of(bare))).getFieldErrors())
                .extracting("field")
                .containsExactly("decisions[0].description");

        resolve.submit(
                CASE,
                new ResolveModifications(
                        List.of(new Resolution(id, ResolveDecision.REPLACE, "Platform", PLATFORM, "bought"))),
                HR);

        assertThat(steps.talks(CASE.toString())).isEqualTo("RECOMMEND");
    }

    @Test
    void withoutHrTheTherapistEndsTheTalksWithAPause() {
        when(directory.hasHr(ORGANISATION)).thenReturn(false);
        stored.add(inRound(3));

        decide.submit(CASE, new DecideWithoutAnswer(WithoutAnswer.PAUSE, "no other work"), THERAPIST);

        assertThat(stored.get(0).status()).isEqualTo(ModificationStatus.GIVEN_UP);
        var order = inOrder(events, theCase, processes);
        order.verify(events).publishEvent(new PauseAsked(CASE));
        order.verify(theCase).interrupt(Standing.ON_HOLD);
        order.verify(processes).tellIfWaiting("Message_Hold", CASE);
        assertThat(steps.talks(CASE.toString())).isEqualTo("DONE");
    }

    @Test
    void onBehalfAcceptsAndGoingOnGivesUpWithoutTouchingTheCase() {
        when(directory.hasHr(ORGANISATION)).thenReturn(false);
        stored.add(inRound(3));
        decide.submit(CASE, new DecideWithoutAnswer(WithoutAnswer.ON_BEHALF, "on the phone"), THERAPIST);
        assertThat(stored.get(0).awaitsPlace()).isTrue();

        stored.set(0, inRound(3));
        decide.submit(CASE, new DecideWithoutAnswer(WithoutAnswer.GO_ON, "without"), THERAPIST);
        assertThat(stored.get(0).status()).isEqualTo(ModificationStatus.GIVEN_UP);
        verify(theCase, never()).interrupt(any());
    }

    private RespondToModifications answers(Response... responses) {
        return new RespondToModifications(List.of(responses));
    }

    private Response answer(ModificationAnswer answer, AnswerReason reason) {
        return new Response(stored.get(0).id(), answer, reason, null, null, null);
    }
}
