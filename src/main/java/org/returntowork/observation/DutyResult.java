package org.returntowork.observation;

import java.util.UUID;

/** What was seen of one duty; clinical. */
public record DutyResult(UUID duty, ObservedResult result, Integer painBefore, Integer painAfter, String note) {}
