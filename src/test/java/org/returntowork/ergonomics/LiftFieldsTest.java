package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.tasks.RenderedForm;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A lift's fields and its result within a row of another form. */
class LiftFieldsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Row(Lift lift) {}

    record Rows(List<Row> duties) {}

    private static Lift read(String json) {
        return JSON.readValue(json, Lift.class);
    }

    @Test
    void theFieldsStandInTheirRowWithTheWordsTheLiftBrings() {
        Lift lift = Lifting.us()
                .load(44)
                .at(23, 15)
                .to(23, 63, 5)
                .excludedBy(LiftExclusion.FAST)
                .manual()
                .lift();

        String page = RenderedForm.of(
                "lift-in-a-row",
                Rows.class,
                new Rows(List.of(new Row(lift))),
                Lifting.us().load(44).at(23, 15).to(23, 63, 0).manual().judged());

        assertThat(page)
                .contains("name=\"duties[0].lift.load\" value=\"44\"")
                .contains("name=\"duties[0].lift.destination.asymmetry\" value=\"5\"")
                .containsPattern("name=\"duties\\[0].lift.unit\" value=\"US\" checked")
                .containsPattern("name=\"duties\\[0].lift.rounding\" value=\"MANUAL\" checked")
                .containsPattern("name=\"duties\\[0].lift.exclusions\" value=\"FAST\" checked")
                .contains(">Horizontal distance H<")
                .contains(">Twist A at the end<")
                .contains("The whole calculation is done in these")
                .contains("open=\"open\"")
                .contains("At the start")
                .contains(">2.2<")
                .contains(">2.6<")
                .doesNotContain(">Lift.")
                .doesNotContain(">LiftPoint.");
    }

    /** The limit is 14.9156 kg; in two places both lie at the bound that their verdict says they are above. */
    @ParameterizedTest
    @CsvSource({
        "14.91, 1.00, Up to 1",
        "14.95, 1.002, Above 1",
        "14.916, 1.00003, Above 1",
        "15.10, 1.01, Above 1",
        "44.74, 3.00, Above 1",
        "44.8, 3.004, Above 3"
    })
    void anIndexIsShownOnTheSideOfItsBoundThatItsVerdictNames(double load, String shown, String verdict) {
        LiftJudgement judged =
                Lifting.metric().load(load).at(30, 50).travel(60).often(1).judged();

        assertThat(RenderedForm.of("lift-in-a-row", Rows.class, new Rows(List.of()), judged))
                .contains(">" + shown + "<", ">" + verdict + ":")
                .as("where a case shows it")
                .contains("index " + shown + "<");
    }

    @Test
    void theEndIsFoldedAwayWhereThereIsNone() {
        assertThat(RenderedForm.of(
                        "lift-in-a-row",
                        Rows.class,
                        new Rows(List.of(new Row(Lifting.metric().lift()))),
                        Lifting.metric().judged()))
                .doesNotContain("open=\"open\"")
                .contains("This lift")
                .doesNotContain("The end with the lower limit counts.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"unit\": \"METRIC\", \"rounding\": \"FULL\"}",
                "{\"destination\": {}, \"exclusions\": []}"
            })
    void nothingButWhatTheFormBeginsWithIsABlankLift(String json) {
        assertThat(read(json).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"load\": 1",
                "\"horizontal\": 1",
                "\"vertical\": 1",
                "\"travel\": 1",
                "\"asymmetry\": 1",
                "\"coupling\": \"GOOD\"",
                "\"frequency\": 1",
                "\"durationHours\": 1",
                "\"recoveryHours\": 1",
                "\"nextDurationHours\": 1",
                "\"destination\": {\"horizontal\": 1}",
                "\"destination\": {\"vertical\": 1}",
                "\"destination\": {\"asymmetry\": 1}",
                "\"exclusions\": [\"FAST\"]",
                "\"muchOtherWork\": true"
            })
    void anyAnswerMakesALift(String field) {
        assertThat(read("{" + field + "}").isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"maxLoad\": 1",
                "\"averageLoad\": 1",
                "\"frequency\": 1",
                "\"frequencyIndependentLimit\": 1",
                "\"horizontal\": 1",
                "\"vertical\": 1",
                "\"travel\": 1",
                "\"asymmetry\": 1",
                "\"coupling\": \"GOOD\"",
                "\"destination\": {\"horizontal\": 1}"
            })
    void anyAnswerMakesATask(String field) {
        assertThat(JSON.readValue("{\"tasks\": [{" + field + "}, {\"destination\": {}}, null]}", MultiTaskLift.class)
                        .tasks())
                .hasSize(1);
    }

    @Test
    void aLiftIsKeptAndReadAsItWas() {
        Lift lift = Lifting.us()
                .to(20, 40, 5)
                .recovery(0.5, 0.25)
                .excludedBy(LiftExclusion.FAST)
                .muchOtherWork()
                .manual()
                .lift();

        ObjectNode kept = JSON.valueToTree(lift);

        assertThat(JSON.treeToValue(kept, Lift.class)).isEqualTo(lift);
        assertThat(kept.has("blank")).isFalse();
    }
}
