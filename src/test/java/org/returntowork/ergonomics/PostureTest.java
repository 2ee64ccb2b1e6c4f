package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class PostureTest {

    private static final Validator RULES =
            Validation.buildDefaultValidatorFactory().getValidator();

    static final ArmPosture REACHING =
            new ArmPosture(60, List.of(UpperArmSign.SHOULDER_RAISED), true, 40, true, 20, List.of(WristSign.values()));
    static final ArmPosture HANGING = new ArmPosture(10, null, null, 80, null, 0, null);
    static final BodyPosture STOOPING =
            new BodyPosture(15, List.of(TurnSign.TWISTED), 40, List.of(), null, Stance.BOTH_FEET, 45);
    static final Effort LIGHT = new Effort(Held.NO_LONGER_THAN_A_MINUTE, null, 1.0, null, null);
    static final Effort HEAVY = new Effort(Held.OVER_ONE_MINUTE, null, 4.0, true, null);

    static Posture rula(ArmsSeen arms, RulaTable table) {
        return new Posture(
                PostureMethod.RULA, table, arms, HANGING, REACHING, STOOPING, new RulaWork(LIGHT, HEAVY, LIGHT), null);
    }

    static Posture reba(ArmsSeen arms) {
        return new Posture(
                PostureMethod.REBA,
                null,
                arms,
                HANGING,
                REACHING,
                STOOPING,
                null,
                new RebaWork(
                        6.0,
                        null,
                        new RebaWork.Hand(HandHold.FAIR),
                        new RebaWork.Hand(HandHold.POOR),
                        List.of(RebaActivity.HELD_OVER_A_MINUTE)));
    }

    private static Posture empty(PostureMethod method, ArmsSeen arms) {
        return new Posture(method, null, arms, null, null, null, null, null);
    }

    private static List<String> missing(Posture posture) {
        return RULES.validate(posture).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    @Test
    void rulaIsScoredForEachArmWithTheSameBody() {
        Posture posture = rula(ArmsSeen.EACH, RulaTable.WORKSHEET);

        assertThat(posture.rulaSteps(ArmSide.LEFT))
                .isEqualTo(new RulaSteps(1, 1, 1, 1, 0, 0, 3, 3, 1, 0, 0, RulaTable.WORKSHEET));
        assertThat(posture.rulaSteps(ArmSide.RIGHT))
                .isEqualTo(new RulaSteps(4, 3, 4, 2, 0, 2, 3, 3, 1, 0, 0, RulaTable.WORKSHEET));
        assertThat(posture.scores())
                .extracting(PostureScore::side, PostureScore::score, PostureScore::level)
                .containsExactly(
                        tuple(ArmSide.LEFT, 3, RulaLevel.INVESTIGATE), tuple(ArmSide.RIGHT, 7, RulaLevel.CHANGE_NOW));
    }

    @Test
    void theOlderVersionCountsAMinuteHeldStill() {
        Posture posture = rula(ArmsSeen.RIGHT, RulaTable.OLDER);

        assertThat(posture.rulaSteps(ArmSide.RIGHT).muscleArm()).isEqualTo(1);
        assertThat(posture.rulaSteps(ArmSide.RIGHT).table()).isEqualTo(RulaTable.OLDER);
        assertThat(posture.scores().get(0).table()).isEqualTo(RulaTable.OLDER);
    }

    @Test
    void theBodysOwnEffortCountsForTheBody() {
        Posture posture = new Posture(
                PostureMethod.RULA,
                RulaTable.OLDER,
                ArmsSeen.LEFT,
                HANGING,
                null,
                STOOPING,
                new RulaWork(LIGHT, null, HEAVY),
                null);
        RulaSteps steps = posture.rulaSteps(ArmSide.LEFT);

        assertThat(List.of(steps.muscleArm(), steps.forceArm(), steps.muscleBody(), steps.forceBody()))
                .containsExactly(0, 0, 1, 2);
    }

    @Test
    void rebaIsScoredForEachArmWithTheSameBody() {
        Posture posture = reba(ArmsSeen.EACH);

        assertThat(posture.rebaSteps(ArmSide.LEFT)).isEqualTo(new RebaSteps(3, 2, 2, 1, 1, 1, 1, 1, 1));
        assertThat(posture.rebaSteps(ArmSide.RIGHT)).isEqualTo(new RebaSteps(3, 2, 2, 1, 5, 2, 3, 2, 1));
        assertThat(posture.scores())
                .extracting(PostureScore::side, PostureScore::score, PostureScore::level)
                .containsExactly(
                        tuple(ArmSide.LEFT, 7, RebaLevel.MEDIUM), tuple(ArmSide.RIGHT, 11, RebaLevel.VERY_HIGH));
    }

    @ParameterizedTest
    @CsvSource({"BOTH_ALIKE, BOTH", "LEFT, LEFT", "RIGHT, RIGHT"})
    void oneDescriptionGivesOneResult(ArmsSeen arms, ArmSide side) {
        assertThat(rula(arms, null).scores()).extracting(PostureScore::side).containsExactly(side);
        assertThat(reba(arms).scores()).extracting(PostureScore::side).containsExactly(side);
    }

    @Test
    void anArmThatWasNotLookedAtIsDropped() {
        assertThat(rula(ArmsSeen.BOTH_ALIKE, null).right()).isNull();
        assertThat(rula(ArmsSeen.BOTH_ALIKE, null).rula().right()).isNull();
        assertThat(rula(ArmsSeen.RIGHT, null).left()).isNull();
        assertThat(rula(ArmsSeen.RIGHT, null).rula().left()).isNull();
        assertThat(reba(ArmsSeen.LEFT).reba().right()).isNull();
        assertThat(reba(ArmsSeen.RIGHT).reba().left()).isNull();
        assertThat(rula(ArmsSeen.EACH, null).left()).isEqualTo(HANGING);
    }

    @Test
    void whatTheOtherMethodAsksIsDropped() {
        Posture both = new Posture(
                PostureMethod.REBA,
                RulaTable.OLDER,
                ArmsSeen.LEFT,
                HANGING,
                null,
                STOOPING,
                new RulaWork(LIGHT, null, LIGHT),
                reba(ArmsSeen.LEFT).reba());

        assertThat(both.rula()).isNull();
        assertThat(both.table()).isNull();
        assertThat(rula(ArmsSeen.LEFT, null).reba()).isNull();
    }

    @Test
    void rulaReadsTheCommonWorksheetUnlessToldOtherwise() {
        assertThat(rula(ArmsSeen.LEFT, null).table()).isEqualTo(RulaTable.WORKSHEET);
    }

    @Test
    void aScoreIsShownWithAllItWasMadeOf() {
        PostureScore rula = rula(ArmsSeen.RIGHT, RulaTable.WORKSHEET).scores().get(0);
        assertThat(rula.steps())
                .extracting(PostureScore.Part::key, PostureScore.Part::value)
                .containsExactly(
                        tuple("rula.score.upperArm", 4),
                        tuple("rula.score.lowerArm", 3),
                        tuple("rula.score.wrist", 4),
                        tuple("rula.score.wristTwist", 2),
                        tuple("rula.score.muscleArm", 0),
                        tuple("rula.score.forceArm", 2),
                        tuple("rula.score.neck", 3),
                        tuple("rula.score.trunk", 3),
                        tuple("rula.score.legs", 1),
                        tuple("rula.score.muscleBody", 0),
                        tuple("rula.score.forceBody", 0));
        assertThat(rula.sums())
                .extracting(PostureScore.Part::key, PostureScore.Part::value)
                .containsExactly(
                        tuple("rula.score.tableA", 6),
                        tuple("rula.score.scoreA", 8),
                        tuple("rula.score.tableB", 4),
                        tuple("rula.score.scoreB", 4));
        assertThat(rula.method()).isEqualTo(PostureMethod.RULA);

        PostureScore reba = reba(ArmsSeen.RIGHT).scores().get(0);
        assertThat(reba.steps())
                .extracting(PostureScore.Part::key, PostureScore.Part::value)
                .containsExactly(
                        tuple("reba.score.trunk", 3),
                        tuple("reba.score.neck", 2),
                        tuple("reba.score.legs", 2),
                        tuple("reba.score.load", 1),
                        tuple("reba.score.upperArm", 5),
                        tuple("reba.score.lowerArm", 2),
                        tuple("reba.score.wrist", 3),
                        tuple("reba.score.coupling", 2),
                        tuple("reba.score.activity", 1));
        assertThat(reba.sums())
                .extracting(PostureScore.Part::key, PostureScore.Part::value)
                .containsExactly(
                        tuple("reba.score.tableA", 5),
                        tuple("reba.score.scoreA", 6),
                        tuple("reba.score.tableB", 8),
                        tuple("reba.score.scoreB", 10),
                        tuple("reba.score.scoreC", 10));
        assertThat(reba.method()).isEqualTo(PostureMethod.REBA);
    }

    @Test
    void aPostureWithNothingInItIsBlank() {
        assertThat(empty(null, null).isBlank()).isTrue();
        assertThat(empty(PostureMethod.RULA, null).isBlank()).isFalse();
        assertThat(new Posture(null, null, null, HANGING, null, null, null, null).isBlank())
                .isFalse();
    }

    @Test
    void whatIsAskedAndMissingIsSaidByItsField() {
        assertThat(missing(empty(PostureMethod.RULA, ArmsSeen.BOTH_ALIKE)))
                .containsExactly(
                        "body.neckDegrees",
                        "body.stance",
                        "body.trunkDegrees",
                        "left.lowerArmDegrees",
                        "left.upperArmDegrees",
                        "left.wristDegrees",
                        "rula.body.held",
                        "rula.body.loadKg",
                        "rula.left.held",
                        "rula.left.loadKg");
        assertThat(missing(empty(PostureMethod.REBA, ArmsSeen.RIGHT)))
                .containsExactly(
                        "body.neckDegrees",
                        "body.stance",
                        "body.trunkDegrees",
                        "reba.loadKg",
                        "reba.right.coupling",
                        "right.lowerArmDegrees",
                        "right.upperArmDegrees",
                        "right.wristDegrees");
        assertThat(missing(new Posture(null, null, null, HANGING, null, STOOPING, null, null)))
                .containsExactly("arms", "method");
    }

    @ParameterizedTest
    @EnumSource
    void aPostureWhollyDescribedPassesItsRules(ArmsSeen arms) {
        assertThat(missing(rula(arms, null))).isEmpty();
        assertThat(missing(reba(arms))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-91, 80, 0, left.upperArmDegrees",
        "181, 80, 0, left.upperArmDegrees",
        "0, -1, 0, left.lowerArmDegrees",
        "0, 181, 0, left.lowerArmDegrees",
        "0, 80, -1, left.wristDegrees",
        "0, 80, 91, left.wristDegrees"
    })
    void anArmsAngleStaysWithinItsBands(int upperArm, int lowerArm, int wrist, String field) {
        ArmPosture arm = new ArmPosture(upperArm, null, null, lowerArm, null, wrist, null);

        assertThat(missing(new Posture(
                        PostureMethod.RULA,
                        null,
                        ArmsSeen.LEFT,
                        arm,
                        null,
                        STOOPING,
                        new RulaWork(LIGHT, null, LIGHT),
                        null)))
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "-61, 0, 0, body.neckDegrees",
        "91, 0, 0, body.neckDegrees",
        "0, -46, 0, body.trunkDegrees",
        "0, 121, 0, body.trunkDegrees",
        "0, 0, -1, body.kneeDegrees",
        "0, 0, 151, body.kneeDegrees"
    })
    void theBodysAngleStaysWithinItsBands(int neck, int trunk, int knees, String field) {
        BodyPosture body = new BodyPosture(neck, null, trunk, null, null, Stance.BOTH_FEET, knees);

        assertThat(missing(new Posture(
                        PostureMethod.REBA,
                        null,
                        ArmsSeen.LEFT,
                        HANGING,
                        null,
                        body,
                        null,
                        reba(ArmsSeen.LEFT).reba())))
                .containsExactly(field);
    }

    @Test
    void aPostureIsTheSameAfterItWasKept() {
        JsonMapper json = JsonMapper.builder().build();
        Posture posture = rula(ArmsSeen.EACH, RulaTable.OLDER);

        assertThat(json.readValue(json.writeValueAsString(posture), Posture.class))
                .isEqualTo(posture);
    }
}
