package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.returntowork.ergonomics.LiftUnit;
import org.returntowork.ergonomics.PostureMethod;
import org.returntowork.tasks.RenderedForm;
import org.returntowork.tasks.TypedForm;

/** A lift and a posture within a duty's row of the observation. */
class JudgedDutyTest {

    private static final UUID DUTY = UUID.randomUUID();

    private final Map<String, String> typed = new LinkedHashMap<>(Map.of(
            "tookPlace", "true",
            "duties[0].duty", DUTY.toString(),
            "duties[0].result", "ABLE"));

    @Test
    void aLiftAndAPostureAreBoundWithTheirDuty() {
        type("lift.", Map.of("unit", "METRIC", "load", "20", "horizontal", "40", "vertical", "10", "travel", "65"));
        type("lift.", Map.of("asymmetry", "0", "coupling", "FAIR", "frequency", "0.2", "durationHours", "1.5"));
        type("posture.", Map.of("method", "REBA", "arms", "LEFT", "left.upperArmDegrees", "30"));
        type("posture.", Map.of("left.lowerArmDegrees", "30", "left.wristDegrees", "10", "body.neckDegrees", "10"));
        type("posture.", Map.of("body.trunkDegrees", "70", "body.stance", "BOTH_FEET", "body.kneeDegrees", "40"));
        type("posture.", Map.of("reba.loadKg", "20", "reba.left.coupling", "FAIR"));

        TypedForm<RecordObservation> form = TypedForm.of(RecordObservation.class, typed);

        assertThat(form.errors()).isEmpty();
        DutyResult seen = form.value().duties().get(0).seen();
        assertThat(seen.lift().unit()).isEqualTo(LiftUnit.METRIC);
        assertThat(seen.judged().decisive().liftingIndex()).isBetween(2.1, 2.2);
        assertThat(seen.scores()).singleElement().satisfies(score -> {
            assertThat(score.method()).isEqualTo(PostureMethod.REBA);
            assertThat(score.score()).isEqualTo(7);
        });
    }

    @Test
    void whatWasOpenedAndLeftEmptyIsNoLiftAndNoPosture() {
        type("lift.", Map.of("unit", "US", "load", "", "rounding", "FULL", "destination.horizontal", " "));
        type("posture.", Map.of("left.upperArmDegrees", ""));

        TypedForm<RecordObservation> form = TypedForm.of(RecordObservation.class, typed);

        assertThat(form.errors()).isEmpty();
        assertThat(form.value().duties().get(0).seen())
                .returns(null, DutyResult::lift)
                .returns(null, DutyResult::posture)
                .returns(null, DutyResult::judged)
                .returns(List.of(), DutyResult::scores);
    }

    @Test
    void halfALiftAndHalfAPostureAreErrorsOfTheirFields() {
        type("lift.", Map.of("load", "20", "travel", "far"));
        type("posture.", Map.of("method", "RULA", "arms", "RIGHT"));

        assertThat(TypedForm.of(RecordObservation.class, typed).errors())
                .contains("duties[0].lift.horizontal", "duties[0].lift.travel", "duties[0].lift.coupling")
                .contains("duties[0].posture.right.upperArmDegrees", "duties[0].posture.body.trunkDegrees")
                .doesNotContain("duties[0].lift.load", "duties[0].posture.left.upperArmDegrees");
    }

    @Test
    void fortyDutiesMakeAPageThatAPhoneCanLoad() {
        List<RecordObservation.Row> rows = IntStream.range(0, 40)
                .mapToObj(i -> new RecordObservation.Row(UUID.randomUUID(), null, null, null, null, null, null, null))
                .toList();

        String page = RenderedForm.of(
                "record-observation",
                RecordObservation.class,
                new RecordObservation(null, null, rows, null, null, null),
                new VisitFacts(ObservationMethod.ON_SITE, null, null, "/cases/x/photos/", 480, Map.of()));

        assertThat(page)
                .contains("name=\"_open\" value=\"duties[39].lift\"", "name=\"_open\" value=\"duties[39].posture\"")
                .doesNotContain("name=\"duties[0].lift.load\"");
        assertThat(page.length()).isLessThan(500_000);
    }

    private void type(String part, Map<String, String> answers) {
        answers.forEach((field, text) -> typed.put("duties[0]." + part + field, text));
    }
}
