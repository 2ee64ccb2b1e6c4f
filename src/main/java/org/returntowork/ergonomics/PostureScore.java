package org.returntowork.ergonomics;

import java.util.List;

/**
 * The result of one side of a posture, with all it was made of, for a page to show.
 *
 * @param table RULA's version of Table A; none for REBA
 * @param steps the step scores, as on the worksheet
 * @param sums the values of the tables and what they became
 */
public record PostureScore(
        PostureMethod method,
        RulaTable table,
        ArmSide side,
        List<Part> steps,
        List<Part> sums,
        int score,
        PostureLevel level) {

    /** One score; {@code key} is the message that names it. */
    public record Part(String key, int value) {}

    static PostureScore of(ArmSide side, RulaSteps steps) {
        RulaScores scores = steps.scores();
        return new PostureScore(
                PostureMethod.RULA,
                scores.table(),
                side,
                List.of(
                        rula("upperArm", steps.upperArm()),
                        rula("lowerArm", steps.lowerArm()),
                        rula("wrist", steps.wrist()),
                        rula("wristTwist", steps.wristTwist()),
                        rula("muscleArm", steps.muscleArm()),
                        rula("forceArm", steps.forceArm()),
                        rula("neck", steps.neck()),
                        rula("trunk", steps.trunk()),
                        rula("legs", steps.legs()),
                        rula("muscleBody", steps.muscleBody()),
                        rula("forceBody", steps.forceBody())),
                List.of(
                        rula("tableA", steps.postureA()),
                        rula("scoreA", scores.scoreA()),
                        rula("tableB", steps.postureB()),
                        rula("scoreB", scores.scoreB())),
                scores.score(),
                scores.level());
    }

    static PostureScore of(ArmSide side, RebaSteps steps) {
        RebaScores scores = steps.scores();
        return new PostureScore(
                PostureMethod.REBA,
                null,
                side,
                List.of(
                        reba("trunk", steps.trunk()),
                        reba("neck", steps.neck()),
                        reba("legs", steps.legs()),
                        reba("load", steps.load()),
                        reba("upperArm", steps.upperArm()),
                        reba("lowerArm", steps.lowerArm()),
                        reba("wrist", steps.wrist()),
                        reba("coupling", steps.coupling()),
                        reba("activity", steps.activity())),
                List.of(
                        reba("tableA", steps.postureA()),
                        reba("scoreA", scores.scoreA()),
                        reba("tableB", steps.postureB()),
                        reba("scoreB", scores.scoreB()),
                        reba("scoreC", scores.scoreC())),
                scores.score(),
                scores.level());
    }

    private static Part rula(String name, int value) {
        return new Part("rula.score." + name, value);
    }

    private static Part reba(String name, int value) {
        return new Part("reba.score." + name, value);
    }
}
