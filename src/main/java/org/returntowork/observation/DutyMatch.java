package org.returntowork.observation;

import java.util.List;
import org.returntowork.duties.Duty;

/** A duty with the match of each of its demands; it is as bad as its worst, and not assessed without any. */
public record DutyMatch(Duty duty, Match match, List<Matched> demands) {}
