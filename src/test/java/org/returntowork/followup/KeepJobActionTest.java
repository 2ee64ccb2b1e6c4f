package org.returntowork.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Consents;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.MemberNames;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.DemandWords;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.JobLibrary;
import org.returntowork.duties.KeptDuty;
import org.returntowork.modification.Modification;
import org.returntowork.modification.ModificationKind;
import org.returntowork.modification.Modifications;
import org.returntowork.modification.Terms;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

class KeepJobActionTest {

    private static final CaseId CASE = CaseId.next();
    private static final UUID NAIL = UUID.randomUUID();
    private static final UUID SWEEP = UUID.randomUUID();
    private static final Demand GRIP = new Demand(DemandKind.GRIP, null, null, 200, 45, null, null, null, null, null);
    private static final Actor THERAPIST = new Actor(UUID.randomUUID(), "Tess Hale", Role.THERAPIST);
    private static final Actor EMPLOYER = new Actor(UUID.randomUUID(), "Jana Kralova", Role.EMPLOYER);

    private final Cases cases = mock(Cases.class);
    private final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    private final DutyLists duties = mock(DutyLists.class);
    private final Modifications modifications = mock(Modifications.class);
    private final Consents consents = mock(Consents.class);
    private final JobLibrary library = mock(JobLibrary.class);
    private final ClinicalWords clinicalWords = mock(ClinicalWords.class);
    private final MemberNames names = mock(MemberNames.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final KeepJobAction action = new KeepJobAction(
            cases,
            duties,
            modifications,
            consents,
            library,
            new KeepJobChecks(clinicalWords, names),
            mock(DemandWords.class),
            mock(Directory.class),
            calendar,
            mock(Timeline.class));

    private final Duty nail = mock(Duty.class);
    private final Duty sweep = mock(Duty.class);

    @BeforeEach
    void aClosedCaseWithOneDutyMeasured() {
        given(cases.get(CASE)).willReturn(theCase);
        given(theCase.standing()).willReturn(Standing.CLOSED);
        given(theCase.jobTitle()).willReturn("Carpenter");
        duty(nail, NAIL, "Nail");
        duty(sweep, SWEEP, "Sweep");
        given(nail.measuredOn()).willReturn(LocalDate.of(2026, 5, 20));
        given(nail.demands()).willReturn(List.of(GRIP));
        given(duties.of(CASE)).willReturn(List.of(nail, sweep));
        given(duties.duty(CASE, NAIL)).willReturn(nail);
        given(clinicalWords.firstIn(any(), any())).willReturn(Optional.empty());
        given(names.firstIn(any(), any())).willReturn(Optional.empty());
        given(calendar.today(CASE)).willReturn(LocalDate.of(2026, 11, 3));
    }

    private static void duty(Duty duty, UUID id, String name) {
        given(duty.id()).willReturn(id);
        given(duty.name()).willReturn(name);
        given(duty.coreNow()).willReturn(Core.YES);
    }

    @Test
    void onlyTheTherapistKeepsAJobAndOnlyOnceTheCaseIsClosed() {
        assertThat(action.offeredTo(CASE, THERAPIST)).isTrue();
        assertThat(action.offeredTo(CASE, EMPLOYER)).isFalse();
        given(theCase.standing()).willReturn(Standing.RUNNING);
        assertThat(action.offeredTo(CASE, THERAPIST)).isFalse();
    }

    @Test
    void aJobOfWhichNothingWasMeasuredIsNotKept() {
        given(nail.measuredOn()).willReturn(null);
        assertThat(action.offeredTo(CASE, THERAPIST)).isFalse();
    }

    @Test
    void whatWasMeasuredIsProposed() {
        assertThat(action.prefill(CASE, THERAPIST).duties())
                .extracting(KeepJob.DutyRow::duty, KeepJob.DutyRow::isKept)
                .containsExactly(tuple(NAIL, true), tuple(SWEEP, false));
    }

    @Test
    void clinicalWordsAndNamesAreRefusedBesideTheirFieldWhereTheDutyIsKept() {
        given(clinicalWords.firstIn("Nail with the sore elbow", CASE)).willReturn(Optional.of("elbow"));
        given(names.firstIn("as Novak does", CASE)).willReturn(Optional.of("Novak"));
        KeepJob form = new KeepJob(
                List.of(
                        new KeepJob.DutyRow(NAIL, true, "Nail with the sore elbow", "as Novak does", null),
                        new KeepJob.DutyRow(SWEEP, false, "Sweep", "as Novak does", null)),
                null);

        assertThat(checked(form).getFieldErrors())
                .extracting(FieldError::getField, FieldError::getCode)
                .containsExactly(
                        tuple("duties[0].name", "clinicalWord"), tuple("duties[0].description", "keep-job.name"));
    }

    @Test
    void aNameThatADutyGoesByAtWorkMayStand() {
        given(nail.name()).willReturn("Medication round");
        given(clinicalWords.firstIn("Medication round", CASE)).willReturn(Optional.of("Medication"));

        assertThat(checked(keeping("Medication round", null)).hasErrors()).isFalse();
        assertThat(checked(keeping("Medication round", "Medication round")).getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("duties[0].description");
        given(nail.name()).willReturn("Round");
        assertThat(checked(keeping("Medication round", null)).getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("duties[0].name");
    }

    @Test
    void aNameThatNamesSomebodyMayNot() {
        given(nail.name()).willReturn("Nail for Novak");
        given(names.firstIn("Nail for Novak", CASE)).willReturn(Optional.of("Novak"));

        assertThat(checked(keeping("Nail for Novak", null)).getFieldErrors())
                .extracting(FieldError::getCode)
                .containsExactly("keep-job.name");
    }

    private static KeepJob keeping(String name, String description) {
        return new KeepJob(List.of(new KeepJob.DutyRow(NAIL, true, name, description, null)), null);
    }

    @Test
    void nothingKeptAndSomebodyElsesDutyAreRefused() {
        KeepJob form = new KeepJob(List.of(new KeepJob.DutyRow(UUID.randomUUID(), false, "Saw", null, null)), null);

        assertThat(checked(form).getFieldErrors())
                .extracting(FieldError::getField, FieldError::getCode)
                .containsExactly(tuple("duties", "keep-job.none"), tuple("duties[0].duty", "keep-job.unknown"));
    }

    @Test
    void aDutyIsKeptOnce() {
        KeepJob twice = new KeepJob(
                List.of(
                        new KeepJob.DutyRow(NAIL, true, "Nail", null, null),
                        new KeepJob.DutyRow(NAIL, true, "Nail again", null, null)),
                null);

        assertThat(checked(twice).getFieldErrors())
                .extracting(FieldError::getField, FieldError::getCode)
                .containsExactly(tuple("duties[1].duty", "keep-job.unknown"));
    }

    @Test
    void everybodyWhoListsDutiesReadsWhatIsKeptAndNothingElse() {
        KeepJob form = new KeepJob(
                List.of(
                        new KeepJob.DutyRow(NAIL, true, "Nail", "Frames", null),
                        new KeepJob.DutyRow(SWEEP, null, "Sweep", null, null)),
                null);

        assertThat(action.leaving(CASE, form, THERAPIST))
                .extracting(Leaving::everybody, Leaving::field, Leaving::text)
                .containsExactly(
                        tuple("keep-job.readers", "duties[0].name", "Nail"),
                        tuple("keep-job.readers", "duties[0].description", "Frames"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theLibraryGetsTheMeasuredDemandsInTheChosenWordsAndTheMonth() {
        KeepJob form = new KeepJob(
                List.of(
                        new KeepJob.DutyRow(NAIL, true, "Nail frames", "By hand", null),
                        new KeepJob.DutyRow(SWEEP, false, "Sweep", null, null)),
                null);

        action.submit(CASE, form, THERAPIST);

        ArgumentCaptor<List<KeptDuty>> kept = ArgumentCaptor.forClass(List.class);
        verify(library).keep(any(), kept.capture(), eq(List.of()), eq(LocalDate.of(2026, 11, 3)));
        assertThat(kept.getValue())
                .containsExactly(new KeptDuty(
                        "Nail frames", "By hand", Core.YES, null, 0, List.of(GRIP), LocalDate.of(2026, 5, 1)));
    }

    @Test
    void onlyWhatChangedTheWorkplaceIsKeptAndOnlyWhatHrMayReadOf() {
        Modification nailer = lasting(ModificationKind.EQUIPMENT);
        List<Modification> all = List.of(
                nailer,
                lasting(ModificationKind.REASSIGN_DUTY),
                lasting(ModificationKind.CO_WORKER_HELP),
                lasting(ModificationKind.SCHEDULE));
        given(modifications.of(CASE)).willReturn(all);
        given(consents.hr(CASE)).willReturn(HrScope.ALL);
        assertThat(action.prefill(CASE, THERAPIST).changes())
                .extracting(KeepJob.ChangeRow::modification)
                .containsExactly(nailer.id());

        given(consents.hr(CASE)).willReturn(HrScope.STAGE_AND_HOURS);
        assertThat(action.prefill(CASE, THERAPIST).changes()).isEmpty();
    }

    private static Modification lasting(ModificationKind kind) {
        Modification modification = mock(Modification.class);
        given(modification.id()).willReturn(UUID.randomUUID());
        given(modification.kind()).willReturn(kind);
        given(modification.isInPlace()).willReturn(true);
        given(modification.terms()).willReturn(new Terms("As it is now", null, null, null, true));
        return modification;
    }

    private Errors checked(KeepJob form) {
        Errors errors = new BeanPropertyBindingResult(form, "form");
        action.check(CASE, form, THERAPIST, errors);
        return errors;
    }
}
