package org.returntowork.ergonomics;

/** The six multipliers of the lifting equation, from 0 to 1: what is lost to distance, height, way, twist, frequency and grip. */
public record LiftMultipliers(
        @Figure double hm,
        @Figure double vm,
        @Figure double dm,
        @Figure double am,
        @Figure double fm,
        @Figure double cm) {

    double product() {
        return hm * vm * dm * am * fm * cm;
    }
}
