package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.Phase;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;

class RecordObservationFormTests extends ObservationFormFixture {

    @Test
    void theRecordStartsWithThePlannedDutiesAndOneRowForEachKindTheyAskFor() {
        visit();
        RecordObservation rows = record().prefill(CASE, THERAPIST);
        assertThat(rows.duties()).extracting(RecordObservation.Row::duty).containsExactly(pick.id(), pack.id());
        assertThat(rows.duties().get(0).demands()).containsExactly(lift(10));
        assertThat(rows.capacities())
                .extracting(Capacity::kind, Capacity::frequency, Capacity::saysNothing)
                .containsExactly(tuple(DemandKind.LIFT_FLOOR_TO_WAIST, FrequencyClass.FREQUENT, true));
    }

    @Test
    void whatTookPlaceNeedsAResultForEachDutyAndWhatDidNotAReason() {
        visit();
        assertThat(problems(record(), new RecordObservation(false, null, null, null, null, null), THERAPIST))
                .containsExactly(tuple("reasonIfNot", "record-observation.reasonNeeded"));
        Demand long_ = new Demand(DemandKind.STAND, null, null, null, 500, null, null, null, null, null);
        RecordObservation form = new RecordObservation(
                true,
                null,
                List.of(result(pick.id(), null), result(UUID.randomUUID(), ObservedResult.ABLE, long_)),
                null,
                null,
                null);
        assertThat(problems(record(), form, THERAPIST))
                .containsExactlyInAnyOrder(
                        tuple("duties", "record-observation.dutiesMissing"),
                        tuple("duties[0].result", "record-observation.resultNeeded"),
                        tuple("duties[1].duty", "record-observation.unknownDuty"),
                        tuple("duties[1].demands[0].minutesPerShift", "record-observation.longerThanShift"));
    }

    @Test
    void theRecordMeasuresTheDutiesSeenAndKeepsTheCapacityWithItsDay() {
        Observation visit = visit();
        Capacity untested = new Capacity(DemandKind.PUSH, null, null, null, null, null, null, null, null, null);
        Capacity tested =
                new Capacity(DemandKind.LIFT_FLOOR_TO_WAIST, null, null, 8.0, null, null, null, null, null, null);
        RecordObservation form = new RecordObservation(
                true,
                null,
                List.of(
                        result(pick.id(), ObservedResult.UNABLE, lift(12)),
                        result(pack.id(), ObservedResult.NOT_OBSERVED, lift(1))),
                List.of(tested, untested),
                true,
                null);

        record().submit(CASE, form, THERAPIST);

        assertThat(visit.tookPlace()).isTrue();
        verify(lists).measure(CASE, pick.id(), List.of(lift(12)), TODAY);
        verify(lists, never()).measure(any(), eq(pack.id()), any(), any());
        ArgumentCaptor<CapacityTest> test = ArgumentCaptor.forClass(CapacityTest.class);
        verify(tests).save(test.capture());
        assertThat(test.getValue())
                .returns(List.of(tested), CapacityTest::capacities)
                .returns(true, CapacityTest::othersNotAffected)
                .returns("Terry", CapacityTest::recordedByName)
                .returns(TODAY, CapacityTest::testedOn);
        verify(findings).save(any());
        verify(theCase).enter(Phase.RECOMMENDATION);
        verify(timeline).add(CASE, "observation-recorded", THERAPIST, Audience.CLINICAL);
        verify(timeline).add(CASE, "observation-took-place", THERAPIST, Audience.EMPLOYER);
    }

    @Test
    void whatDidNotTakePlaceIsPlannedAgain() {
        Observation visit = visit();
        record().submit(CASE, new RecordObservation(false, "Site closed", null, null, null, null), THERAPIST);
        assertThat(visit.tookPlace()).isFalse();
        verify(theCase, never()).enter(any());
        verify(tests, never()).save(any());
        assertThat(schedule().facts(CASE, THERAPIST).reasonIfNot()).isEqualTo("Site closed");
    }
}
