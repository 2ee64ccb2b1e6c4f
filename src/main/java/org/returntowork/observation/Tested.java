package org.returntowork.observation;

import java.time.LocalDate;

/** A capacity with the day it was tested. */
public record Tested(Capacity capacity, LocalDate on) {}
