package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.organisation.Program;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Notices;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import tools.jackson.databind.json.JsonMapper;

class CoreWorksheetTests {

    private static final CaseId CASE = CaseId.next();
    private static final Actor THERAPIST = new Actor(UUID.randomUUID(), "Tara Quinn", Role.THERAPIST);
    private static final Actor EMPLOYER = new Actor(UUID.randomUUID(), "Sam Boss", Role.EMPLOYER);
    private static final Actor PATIENT = new Actor(UUID.randomUUID(), "Alex Marsh", Role.PATIENT);
    private static final Actor HR = new Actor(UUID.randomUUID(), "Henry Shaw", Role.HR);

    private final Duty duty =
            new Duty(UUID.randomUUID(), CASE, "Sweep", null, Core.NOT_SURE, "It depends", 30, List.of());
    private final List<WorksheetVersion> kept = new ArrayList<>();
    private final WorksheetVersions versions = new KeptVersions();
    private final DutyLists lists = mock();
    private final Cases cases = mock();
    private final ReturnToWorkCase theCase = mock();
    private final CaseCalendar calendar = mock();
    private final ClinicalWords clinicalWords = mock();
    private final Timeline timeline = mock();
    private final Notices notices = mock();
    private final CoreWorksheets worksheets = new CoreWorksheets(
            versions, lists, calendar, timeline, Clock.fixed(Instant.parse("2026-04-09T10:00:00Z"), ZoneOffset.UTC));
    private final CorePage page = new CorePage(lists, worksheets, cases, calendar, clinicalWords, words());
    private final CoreWorksheetAction worksheet = new CoreWorksheetAction(page, worksheets);
    private final DisputeCoreAction dispute = new DisputeCoreAction(page, worksheets, cases, notices);

    @BeforeEach
    void aCaseWithOneDuty() {
        given(lists.of(CASE)).willReturn(List.of(duty));
        given(lists.duty(CASE, duty.id())).willReturn(duty);
        given(cases.get(CASE)).willReturn(theCase);
        given(theCase.standing()).willReturn(Standing.RUNNING);
        given(theCase.therapist()).willReturn(THERAPIST.person());
        given(theCase.employer()).willReturn(EMPLOYER.person());
        given(calendar.dateOf(any(), any())).willReturn(LocalDate.of(2026, 4, 9));
        given(clinicalWords.firstIn(any(), any())).willReturn(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"ESSENTIAL, YES", "MARGINAL, NO", "DISPUTED, NOT_SURE"})
    void theNewestWorksheetCountsAndTheEmployersAnswerStaysBesideIt(CoreResult result, Core now) {
        assertThat(duty.coreNow()).isEqualTo(Core.NOT_SURE);

        worksheet.submit(CASE, form(CoreResult.ESSENTIAL, "All day"), THERAPIST);
        worksheet.submit(CASE, form(result, "Half the day"), EMPLOYER);

        assertThat(duty.coreNow()).isEqualTo(now);
        assertThat(duty.coreResult()).isEqualTo(result);
        assertThat(duty.core()).isEqualTo(Core.NOT_SURE);
        verify(timeline).add(CASE, "core-worksheet", EMPLOYER, Audience.HR, "Sweep", result.name());
    }

    @Test
    void everyVersionStaysReadableWithItsDayAndAuthor() {
        worksheet.submit(CASE, form(CoreResult.ESSENTIAL, "All day"), THERAPIST);
        worksheet.submit(CASE, form(CoreResult.MARGINAL, "Half the day"), EMPLOYER);

        assertThat(worksheets.of(CASE).get(duty.id()))
                .extracting(Worksheet::version, Worksheet::result, Worksheet::by, Worksheet::byRole, Worksheet::on)
                .containsExactly(
                        tuple(2, CoreResult.MARGINAL, "Sam Boss", Role.EMPLOYER, LocalDate.of(2026, 4, 9)),
                        tuple(1, CoreResult.ESSENTIAL, "Tara Quinn", Role.THERAPIST, LocalDate.of(2026, 4, 9)));
        assertThat(worksheet.prefill(CASE, EMPLOYER, duty.id().toString()))
                .isEqualTo(form(CoreResult.MARGINAL, "Half the day"));
    }

    @Test
    void thePatientsWordsMakeItDisputedKeepTheEvidenceAndAreTold() {
        worksheet.submit(CASE, form(CoreResult.ESSENTIAL, "All day"), EMPLOYER);

        dispute.submit(CASE, new DisputeCore(duty.id(), "We all take turns"), PATIENT);

        assertThat(duty.coreResult()).isEqualTo(CoreResult.DISPUTED);
        Worksheet newest = worksheets.of(CASE).get(duty.id()).get(0);
        assertThat(newest.objection()).isEqualTo("We all take turns");
        assertThat(newest.evidence().timeSpent()).isEqualTo("All day");
        verify(notices).tell(THERAPIST.person(), CASE, "core-disputed", "Sweep");
        verify(notices).tell(EMPLOYER.person(), CASE, "core-disputed", "Sweep");
    }

    @Test
    void employerAndTherapistFillItThePatientCorrectsItAndHrReads() {
        assertThat(List.of(THERAPIST, EMPLOYER)).allMatch(actor -> worksheet.offeredTo(CASE, actor));
        assertThat(List.of(PATIENT, HR)).noneMatch(actor -> worksheet.offeredTo(CASE, actor));
        assertThat(dispute.offeredTo(CASE, PATIENT)).isTrue();
        assertThat(List.of(THERAPIST, EMPLOYER, HR)).noneMatch(actor -> dispute.offeredTo(CASE, actor));
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"CLOSING", "CLOSED"})
    void afterTheCaseNothingIsFilledAnyMore(Standing over) {
        when(theCase.standing()).thenReturn(over);

        assertThat(worksheet.offeredTo(CASE, EMPLOYER)).isFalse();
        assertThat(dispute.offeredTo(CASE, PATIENT)).isFalse();
    }

    @Test
    void whatLeavesTheClinicIsShownBeforeAndHoldsNoClinicalWord() {
        given(clinicalWords.firstIn("Since the cuff tore, little", CASE)).willReturn(Optional.of("cuff"));
        CoreWorksheet form = form(CoreResult.MARGINAL, "Since the cuff tore, little");

        assertThat(errors(form, THERAPIST)).containsExactly(tuple("evidence.timeSpent", "clinicalWord"));
        assertThat(errors(form, EMPLOYER)).isEmpty();
        assertThat(worksheet.leaving(CASE, form, THERAPIST))
                .containsExactly(new Leaving(
                        Role.EMPLOYER, "core-worksheet.readers", "evidence.timeSpent", "Since the cuff tore, little"));
        assertThat(worksheet.leaving(CASE, form, EMPLOYER)).isEmpty();

        DisputeCore words = new DisputeCore(duty.id(), "Since the cuff tore, little");
        Errors errors = new BeanPropertyBindingResult(words, "form");
        dispute.check(CASE, words, PATIENT, errors);
        assertThat(codes(errors)).containsExactly(tuple("text", "dispute-core.employerReads"));
        assertThat(dispute.leaving(CASE, words, PATIENT)).hasSize(1);
    }

    @Test
    void aResultNeedsSomethingThatSaysSoAndADutyOfThisCase() {
        CoreWorksheet bare = new CoreWorksheet(UUID.randomUUID(), null, CoreResult.ESSENTIAL);

        assertThat(errors(bare, EMPLOYER))
                .containsExactlyInAnyOrder(
                        tuple("duty", "core-worksheet.unknownDuty"),
                        tuple("evidence.reasons", "core-worksheet.noEvidence"));
    }

    @Test
    void anAnswerToAnOlderPageIsKnownByItsVersion() {
        String before = worksheet.version(CASE, THERAPIST);

        worksheet.submit(CASE, form(CoreResult.ESSENTIAL, "All day"), EMPLOYER);

        assertThat(worksheet.version(CASE, THERAPIST)).isNotEqualTo(before);
    }

    @Test
    void thePageTellsWhoseLawItIsOnlyWhereThatIsAnother() {
        given(calendar.program(CASE)).willReturn(program("US"), program("CA-ON"));

        assertThat(page.facts(CASE, null).jurisdiction()).isNull();
        assertThat(page.facts(CASE, null).jurisdiction()).isNotNull();
    }

    private static Program program(String jurisdiction) {
        return JsonMapper.shared().readValue("{\"jurisdiction\": \"" + jurisdiction + "\"}", Program.class);
    }

    private CoreWorksheet form(CoreResult result, String timeSpent) {
        return new CoreWorksheet(
                duty.id(), new CoreEvidence(null, null, null, timeSpent, null, null, null, null), result);
    }

    private List<Tuple> errors(CoreWorksheet form, Actor actor) {
        Errors errors = new BeanPropertyBindingResult(form, "form");
        worksheet.check(CASE, form, actor, errors);
        return codes(errors);
    }

    private static List<Tuple> codes(Errors errors) {
        return errors.getFieldErrors().stream()
                .map((FieldError error) -> tuple(error.getField(), error.getCode()))
                .toList();
    }

    private static StaticMessageSource words() {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return words;
    }

    /** The newest first, as the database gives them. */
    private final class KeptVersions implements WorksheetVersions {

        @Override
        public List<WorksheetVersion> findByCaseIdOrderByNumberDesc(CaseId caseId) {
            return List.copyOf(kept);
        }

        @Override
        public WorksheetVersion save(WorksheetVersion version) {
            kept.add(0, version);
            return version;
        }
    }
}
