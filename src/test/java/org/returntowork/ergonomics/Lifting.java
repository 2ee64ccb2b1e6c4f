package org.returntowork.ergonomics;

import java.util.List;

/** A lift of a test: at first one that loses nothing to any multiplier, then what the test says of it. */
final class Lifting {

    private LiftUnit unit;
    private double load;
    private double horizontal;
    private double vertical;
    private double travel;
    private double asymmetry;
    private Coupling coupling = Coupling.GOOD;
    private double frequency = 0.2;
    private double hours = 1;
    private Double recovery;
    private Double next;
    private LiftPoint destination;
    private List<LiftExclusion> exclusions = List.of();
    private Boolean muchOtherWork;
    private LiftRounding rounding = LiftRounding.FULL;

    private Lifting(LiftUnit unit, double horizontal, double vertical) {
        this.unit = unit;
        this.load = unit.loadConstant();
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.travel = horizontal;
    }

    static Lifting metric() {
        return new Lifting(LiftUnit.METRIC, 25, 75);
    }

    static Lifting us() {
        return new Lifting(LiftUnit.US, 10, 30);
    }

    Lifting load(double kgOrLb) {
        load = kgOrLb;
        return this;
    }

    Lifting at(double h, double v) {
        horizontal = h;
        vertical = v;
        return this;
    }

    Lifting travel(double d) {
        travel = d;
        return this;
    }

    Lifting asymmetry(double degrees) {
        asymmetry = degrees;
        return this;
    }

    Lifting coupling(Coupling grip) {
        coupling = grip;
        return this;
    }

    Lifting often(double liftsAMinute) {
        frequency = liftsAMinute;
        return this;
    }

    Lifting hours(double work) {
        hours = work;
        return this;
    }

    Lifting recovery(Double light, Double work) {
        recovery = light;
        next = work;
        return this;
    }

    Lifting to(double h, double v, double degrees) {
        destination = new LiftPoint(h, v, degrees);
        return this;
    }

    Lifting excludedBy(LiftExclusion... reasons) {
        exclusions = List.of(reasons);
        return this;
    }

    Lifting muchOtherWork() {
        muchOtherWork = true;
        return this;
    }

    Lifting rounded(LiftRounding how) {
        rounding = how;
        return this;
    }

    Lifting manual() {
        return rounded(LiftRounding.MANUAL);
    }

    Lift lift() {
        return new Lift(
                unit,
                load,
                horizontal,
                vertical,
                travel,
                asymmetry,
                coupling,
                frequency,
                hours,
                recovery,
                next,
                destination,
                exclusions,
                muchOtherWork,
                rounding);
    }

    LiftJudgement judged() {
        return LiftingEquation.judge(lift());
    }

    LiftLimit origin() {
        return judged().origin();
    }
}
