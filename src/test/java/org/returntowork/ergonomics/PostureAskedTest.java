package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.tasks.TypedForm;

/** What stands in a posture's fields that its other answers do not ask for: a page hides them, so nobody could mend it. */
class PostureAskedTest {

    private static final String RULA = """
            method=RULA left.upperArmDegrees=10 left.lowerArmDegrees=80 left.wristDegrees=0
            right.upperArmDegrees=10 right.lowerArmDegrees=80 right.wristDegrees=0
            body.neckDegrees=15 body.trunkDegrees=40 body.stance=BOTH_FEET
            rula.left.held=OVER_ONE_MINUTE rula.left.loadKg=1 rula.right.held=OVER_ONE_MINUTE rula.right.loadKg=1
            rula.body.held=OVER_ONE_MINUTE rula.body.loadKg=0
            """;

    private static final String REBA = """
            method=REBA left.upperArmDegrees=10 left.lowerArmDegrees=80 left.wristDegrees=0
            right.upperArmDegrees=10 right.lowerArmDegrees=80 right.wristDegrees=0
            body.neckDegrees=15 body.trunkDegrees=40 body.stance=BOTH_FEET
            reba.loadKg=6 reba.left.coupling=FAIR reba.right.coupling=FAIR
            """;

    record Row(String name, @Valid Posture posture) {}

    record Rows(@Valid List<Row> duties) {}

    private static Map<String, String> typed(String before, String... fields) {
        Map<String, String> typed = new LinkedHashMap<>();
        Arrays.stream(String.join(" ", fields).trim().split("\\s+"))
                .map(field -> field.split("="))
                .forEach(field -> typed.put(before + field[0], field[1]));
        return typed;
    }

    private static TypedForm<Posture> posture(PostureMethod method, ArmsSeen arms, String field) {
        return TypedForm.of(
                Posture.class, typed("", method == PostureMethod.RULA ? RULA : REBA, "arms=" + arms, field));
    }

    @ParameterizedTest
    @CsvSource({
        "RULA, BOTH_ALIKE, right.upperArmDegrees=abc",
        "RULA, BOTH_ALIKE, right.upperArmDegrees=999",
        "RULA, LEFT,       right.wristDegrees=abc",
        "RULA, RIGHT,      left.wristDegrees=abc",
        "RULA, LEFT,       rula.right.loadKg=abc",
        "RULA, RIGHT,      rula.left.loadKg=abc",
        "RULA, EACH,       reba.loadKg=abc",
        "RULA, EACH,       body.kneeDegrees=abc",
        "RULA, EACH,       body.kneeDegrees=999",
        "REBA, BOTH_ALIKE, right.upperArmDegrees=abc",
        "REBA, RIGHT,      left.wristDegrees=abc",
        "REBA, EACH,       rula.body.loadKg=abc",
    })
    void whatIsNotAskedIsNotJudged(PostureMethod method, ArmsSeen arms, String field) {
        TypedForm<Posture> typed = posture(method, arms, field);

        assertThat(typed.errors()).isEmpty();
        assertThat(typed.value().scores()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RULA, EACH,       right.upperArmDegrees=abc",
        "RULA, BOTH_ALIKE, left.upperArmDegrees=abc",
        "RULA, RIGHT,      rula.right.loadKg=abc",
        "RULA, LEFT,       rula.body.loadKg=abc",
        "REBA, EACH,       reba.loadKg=abc",
        "REBA, LEFT,       body.kneeDegrees=abc",
        "REBA, LEFT,       body.kneeDegrees=999",
        "REBA, LEFT,       body.neckDegrees=abc",
    })
    void whatIsAskedIs(PostureMethod method, ArmsSeen arms, String field) {
        assertThat(posture(method, arms, field).errors()).containsExactly(field.substring(0, field.indexOf('=')));
    }

    @Test
    void untilItIsSaidWhatIsAskedAllIs() {
        assertThat(TypedForm.of(
                                Posture.class,
                                typed("", "right.upperArmDegrees=abc body.kneeDegrees=abc reba.loadKg=abc"))
                        .errors())
                .contains("method", "arms", "right.upperArmDegrees", "body.kneeDegrees", "reba.loadKg");
    }

    @ParameterizedTest
    @CsvSource({"LEFT, false", "RIGHT, true"})
    void itIsTheSameInARowOfAnotherForm(ArmsSeen arms, boolean asked) {
        Map<String, String> typed = typed("duties[3].posture.", RULA, "arms=" + arms, "right.upperArmDegrees=abc");

        assertThat(TypedForm.of(Rows.class, typed).errors())
                .isEqualTo(asked ? List.of("duties[3].posture.right.upperArmDegrees") : List.of());
    }
}
