package org.returntowork.ergonomics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.returntowork.tasks.Asking;
import org.returntowork.tasks.WorksOut;

/**
 * A posture at work as somebody saw it, by angles and plain questions, to be scored by one method. It informs the
 * redesign of the job and is never the patient's limit.
 *
 * @param table RULA's version of Table A; the common worksheet's where none is given
 * @param left the left arm, or both alike
 * @param rula what RULA alone asks
 * @param reba what REBA alone asks
 */
public record Posture(
        @NotNull PostureMethod method,
        RulaTable table,
        @NotNull ArmsSeen arms,
        @Valid ArmPosture left,
        @Valid ArmPosture right,
        @Valid BodyPosture body,
        @Valid RulaWork rula,
        @Valid RebaWork reba)
        implements Asking, WorksOut {

    /** What is asked is there, if empty, so that its own rules say what is missing; what is not asked is gone. */
    public Posture {
        boolean blank =
                Stream.of(method, table, arms, left, right, body, rula, reba).allMatch(Objects::isNull);
        if (arms != null) {
            left = asked(arms.asksLeft(), left, ArmPosture.EMPTY);
            right = asked(arms.asksRight(), right, ArmPosture.EMPTY);
        }
        if (!blank && body == null) {
            body = BodyPosture.EMPTY;
        }
        if (method != null) {
            table = asked(method == PostureMethod.RULA, table, RulaTable.WORKSHEET);
            rula = asked(method == PostureMethod.RULA, rula, RulaWork.EMPTY);
            reba = asked(method == PostureMethod.REBA, reba, RebaWork.EMPTY);
        }
        if (method == PostureMethod.RULA) {
            body = body.withoutKnees();
        }
        if (arms != null) {
            rula = rula == null ? null : rula.of(arms);
            reba = reba == null ? null : reba.of(arms);
        }
    }

    static <P> P asked(boolean asked, P given, P empty) {
        return asked ? Objects.requireNonNullElse(given, empty) : null;
    }

    @Override
    public List<PostureScore> workedOut() {
        return scores();
    }

    @Override
    public boolean asks(String field) {
        List<String> steps = List.of(field.split("\\."));
        boolean ofOtherArm = arms != null
                && (steps.contains("left") && !arms.asksLeft() || steps.contains("right") && !arms.asksRight());
        boolean ofOtherMethod = method == PostureMethod.REBA && steps.contains("rula")
                || method == PostureMethod.RULA && (steps.contains("reba") || steps.contains("kneeDegrees"));
        return !ofOtherArm && !ofOtherMethod;
    }

    /** Whether nothing was filled in. */
    @JsonIgnore
    public boolean isBlank() {
        return Stream.of(method, table, arms, left, right, body, rula, reba).allMatch(Objects::isNull);
    }

    /** The result for each side that was looked at; the posture has passed its own rules. */
    public List<PostureScore> scores() {
        return arms.sides().stream()
                .map(side -> method == PostureMethod.RULA
                        ? PostureScore.of(side, rulaSteps(side))
                        : PostureScore.of(side, rebaSteps(side)))
                .toList();
    }

    RulaSteps rulaSteps(ArmSide side) {
        ArmPosture arm = arm(side);
        Effort effort = side == ArmSide.RIGHT ? rula.right() : rula.left();
        return new RulaSteps(
                arm.rulaUpperArm(),
                arm.rulaLowerArm(),
                arm.rulaWrist(),
                arm.rulaWristTwist(),
                effort.muscleUse(table),
                effort.force(),
                body.rulaNeck(),
                body.rulaTrunk(),
                body.rulaLegs(),
                rula.body().muscleUse(table),
                rula.body().force(),
                table);
    }

    RebaSteps rebaSteps(ArmSide side) {
        ArmPosture arm = arm(side);
        RebaWork.Hand hand = side == ArmSide.RIGHT ? reba.right() : reba.left();
        return new RebaSteps(
                body.rebaTrunk(),
                body.rebaNeck(),
                body.rebaLegs(),
                reba.load(),
                arm.rebaUpperArm(),
                arm.rebaLowerArm(),
                arm.rebaWrist(),
                hand.score(),
                reba.activityScore());
    }

    private ArmPosture arm(ArmSide side) {
        return side == ArmSide.RIGHT ? right : left;
    }
}
