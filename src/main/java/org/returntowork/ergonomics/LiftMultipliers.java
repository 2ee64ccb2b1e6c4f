package org.returntowork.ergonomics;

/** The six multipliers of the lifting equation, from 0 to 1: what is lost to distance, height, way, twist, frequency and grip. */
public record LiftMultipliers(double hm, double vm, double dm, double am, double fm, double cm) {

    double product() {
        return hm * vm * dm * am * fm * cm;
    }
}
