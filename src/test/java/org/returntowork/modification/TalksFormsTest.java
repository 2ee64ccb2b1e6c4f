package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.returntowork.modification.ModificationTestData.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Consents;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.Core;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.engine.Processes;
import org.returntowork.modification.ConfirmInPlace.Attested;
import org.returntowork.modification.DecideWithoutAnswer.WithoutAnswer;
import org.returntowork.modification.RecommendModifications.RecommendAction;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.returntowork.modification.ResolveModifications.Resolution;
import org.returntowork.modification.ResolveModifications.ResolveDecision;
import org.returntowork.modification.RespondToModifications.ModificationAnswer;
import org.returntowork.modification.RespondToModifications.Response;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Program;
import org.returntowork.tasks.Form;
import org.returntowork.tasks.Notices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

class TalksFormsTest {

    private static final UUID ORGANISATION = UUID.randomUUID();

    private final List<Modification> stored = new ArrayList<>();
    private final Modifications modifications = mock(Modifications.class);
    private final Rationales rationales = mock(Rationales.class);
    private final Cases cases = mock(Cases.class);
    private final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    private final Consents consents = mock(Consents.class);
    private final Directory directory = mock(Directory.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final DutyLists duties = mock(DutyLists.class);
    private final ClinicalWords clinicalWords = mock(ClinicalWords.class);
    private final Processes processes = mock(Processes.class);
    private final Notices notices = mock(Notices.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private Instant now = Instant.parse("2026-04-30T15:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final CaseTalks talks = new CaseTalks(modifications, cases, consents, directory, calendar, clock);
    private final ModificationSteps steps = new ModificationSteps(talks, modifications, clock);
    private final TalksProcess process = new TalksProcess(processes, modifications, talks);
    private final TalksTold told = new TalksTold(mock(Timeline.class), notices, cases, duties);
    private final ModificationCards cards = mock(ModificationCards.class);
    private final RecommendChecks checks = new RecommendChecks(modifications, duties, clinicalWords);
    private final RecommendModificationsForm recommend = new RecommendModificationsForm(
            talks,
            mock(RecommendPage.class),
            mock(Suggestions.class),
            checks,
            new Recommending(modifications, rationales, calendar, told, clock),
            process,
            cases);
    private final RespondToModificationsForm respond =
            new RespondToModificationsForm(modifications, cards, told, process, calendar);
    private final ResolveModificationsForm resolve =
            new ResolveModificationsForm(talks, modifications, cards, told, process, calendar);
    private final DecideWithoutAnswerForm decide = new DecideWithoutAnswerForm(
            talks, modifications, cards, told, process, processes, cases, calendar, clinicalWords, events);
    private final ConfirmInPlaceForm confirm = new ConfirmInPlaceForm(modifications, cards, told, calendar);
    private final OutOfUse outOfUse = new OutOfUse(modifications, calendar, told, process);
    private final NotThereTodayAction notThere =
            new NotThereTodayAction(modifications, cards, consents, calendar, outOfUse);

    @BeforeEach
    void aCase() {
        when(modifications.of(CASE)).thenAnswer(call -> List.copyOf(stored));
        when(modifications.byId(eq(CASE), any()))
                .thenAnswer(call -> stored.stream()
                        .filter(m -> m.id().equals(call.getArgument(1)))
                        .findFirst());
        when(modifications.saveAll(any())).thenAnswer(call -> {
            Iterable<Modification> saved = call.getArgument(0);
            saved.forEach(m -> {
                if (!stored.contains(m)) {
                    stored.add(m);
                }
            });
            return List.copyOf(stored);
        });
        when(cases.get(CASE)).thenReturn(theCase);
        when(theCase.organisation()).thenReturn(ORGANISATION);
        when(theCase.therapist()).thenReturn(THERAPIST.person());
        when(consents.hr(CASE)).thenReturn(HrScope.ALL);
        when(directory.hasHr(ORGANISATION)).thenReturn(true);
        Program program = Program.defaults();
        when(calendar.program(CASE)).thenReturn(program);
        when(calendar.today(CASE)).thenAnswer(call -> LocalDate.ofInstant(now, ZoneOffset.UTC));
        when(calendar.endOf(eq(CASE), any())).thenAnswer(call -> endOf(call.getArgument(1)));
        when(calendar.plusWorkingDays(eq(CASE), any(), anyInt()))
                .thenAnswer(call -> program.calendar().plus(call.getArgument(1), call.getArgument(2)));
        when(duties.of(CASE)).thenReturn(List.of(Duty.of(LADDER, "Work on a ladder", Core.YES, 120, List.of())));
        when(clinicalWords.firstIn(any(), eq(CASE))).thenReturn(Optional.empty());
    }

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
        when(processes.waitsFor("Message_Hold", CASE)).thenReturn(true);
        stored.add(inRound(3));

        decide.submit(CASE, new DecideWithoutAnswer(WithoutAnswer.PAUSE, "no other work"), THERAPIST);

        assertThat(stored.get(0).status()).isEqualTo(ModificationStatus.GIVEN_UP);
        var order = inOrder(events, theCase, processes);
        order.verify(events).publishEvent(new PauseAsked(CASE));
        order.verify(theCase).interrupt(Standing.ON_HOLD);
        order.verify(processes).tell("Message_Hold", CASE);
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

    @Test
    void whatIsAttestedIsThereAndNotThereTodayBringsTheTaskBack() {
        stored.add(accepted());
        UUID id = stored.get(0).id();
        LocalDate today = LocalDate.of(2026, 4, 30);
        assertThat(check(confirm, items(new Attested(id, today.plusDays(1), null)))
                        .getFieldErrors())
                .extracting("field")
                .containsExactly("items[0].inPlaceOn");
        assertThat(check(confirm, items(new Attested(id, null, null))).hasErrors())
                .isTrue();

        confirm.submit(CASE, items(new Attested(id, today, null)), EMPLOYER);
        assertThat(steps.allInPlace(CASE.toString())).isTrue();

        when(consents.employerLimits(CASE)).thenReturn(true);
        assertThat(notThere.offeredTo(CASE, EMPLOYER)).isTrue();
        assertThat(notThere.offeredTo(CASE, HR)).isFalse();
        notThere.submit(CASE, new NotThereToday(List.of(id)), EMPLOYER);
        assertThat(steps.allInPlace(CASE.toString())).isFalse();
        verify(processes).start("PutInPlace", CASE);
        verify(notices).lookToday(CASE, THERAPIST.person(), "modification-out-of-use", "1", "Work on a ladder");
    }

    @Test
    void whatWasAttestedAfterTheDayItWasMissedCountsAsThere() {
        stored.add(accepted());
        UUID id = stored.get(0).id();
        LocalDate today = LocalDate.of(2026, 4, 30);
        confirm.submit(CASE, items(new Attested(id, today, null)), EMPLOYER);

        outOfUse.missing(CASE, List.of(id), today.minusDays(1), EMPLOYER);
        assertThat(steps.allInPlace(CASE.toString())).isTrue();

        outOfUse.missing(CASE, List.of(id), today, EMPLOYER);
        assertThat(steps.allInPlace(CASE.toString())).isFalse();
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.atTime(23, 59).toInstant(ZoneOffset.UTC));
    }

    private static <T> Errors check(Form<T> form, T value) {
        Errors errors = new BeanPropertyBindingResult(value, "form") {
            @Override
            protected Object getActualFieldValue(String field) {
                return null;
            }
        };
        form.check(CASE, value, THERAPIST, errors);
        return errors;
    }

    private RespondToModifications answers(Response... responses) {
        return new RespondToModifications(List.of(responses));
    }

    private Response answer(ModificationAnswer answer, AnswerReason reason) {
        return new Response(stored.get(0).id(), answer, reason, null, null, null);
    }

    private static ConfirmInPlace items(Attested... items) {
        return new ConfirmInPlace(List.of(items));
    }

    private static RecommendModifications rows(Recommended... rows) {
        return new RecommendModifications(List.of(rows));
    }

    private static Recommended row(UUID id, RecommendAction action, String description, String rationale) {
        return new Recommended(
                id, action, LADDER, ModificationKind.EQUIPMENT, description, null, null, null, null, rationale);
    }
}
