package org.returntowork.progress;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the patient answered about one shift; scores 0 to 10, time in minutes. Clinical. */
public record LogAnswers(
        int workedMinutes,
        LessBecause lessBecause,
        List<DutyDone> duties,
        Integer painBefore,
        Integer painPeak,
        Integer painNextMorning,
        Integer effort,
        String challenges,
        BeyondPlan beyondPlan,
        List<UUID> modificationsThere,
        boolean newNumbnessOrWeakness,
        List<RedFlag> redFlags) {

    /** A shift missed because of the injury, of which nothing more is known. */
    static LogAnswers missed() {
        return new LogAnswers(
                0, LessBecause.SYMPTOMS, List.of(), null, null, null, null, null, null, List.of(), false, List.of());
    }

    /** As the page asks it: as planned only where every duty was said to be done. */
    Went went(int planned) {
        if (workedMinutes == 0) {
            return Went.NOT_AT_ALL;
        }
        boolean all = !duties.isEmpty() && duties.stream().allMatch(duty -> duty.done() == DutyDone.Done.YES);
        return workedMinutes == planned && all ? Went.AS_PLANNED : Went.OTHERWISE;
    }

    LogAnswers withMorning(int pain) {
        return new LogAnswers(
                workedMinutes,
                lessBecause,
                duties,
                painBefore,
                painPeak,
                pain,
                effort,
                challenges,
                beyondPlan,
                modificationsThere,
                newNumbnessOrWeakness,
                redFlags);
    }

    Set<UUID> dutiesDone() {
        return duties.stream().filter(DutyDone::practised).map(DutyDone::duty).collect(Collectors.toUnmodifiableSet());
    }
}
