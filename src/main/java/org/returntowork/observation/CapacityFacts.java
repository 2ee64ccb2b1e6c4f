package org.returntowork.observation;

import java.util.List;

/** What the therapist reads beside a retest: the figures so far. */
record CapacityFacts(List<CapacityLine> lines) {}
