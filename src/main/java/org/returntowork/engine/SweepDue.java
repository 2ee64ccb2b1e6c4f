package org.returntowork.engine;

/** The hourly clock has struck: time for reminders, escalations and missing logs. */
public record SweepDue() {}
