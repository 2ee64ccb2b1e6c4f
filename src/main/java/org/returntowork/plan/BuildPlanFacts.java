package org.returntowork.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.duties.CoreResult;
import org.returntowork.observation.Match;
import org.returntowork.observation.MatchGrid;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.Option;

/**
 * What the therapist sees beside the plan being built.
 *
 * @param stages what the stages that the form starts with make of the duties
 * @param names the duties' names by id
 * @param askedBy who asked for a change of the last version, else null
 * @param comment what they said; a patient's words are for the therapist only
 */
record BuildPlanFacts(
        int shiftMinutes,
        int daysPerWeek,
        int trialShifts,
        MatchGrid grid,
        StageGrid stages,
        List<DutyFact> duties,
        Map<String, String> names,
        List<Option> modifications,
        boolean revises,
        Role askedBy,
        String comment) {

    /** A duty with how it matches what the patient can do now. */
    record DutyFact(UUID id, String name, Match match, CoreResult coreResult) {}

    /** The duty a row of the form is about where the form does not name it yet: the job's, in their order. */
    public String dutyAt(int at) {
        return at < duties.size() ? duties.get(at).id().toString() : "";
    }

    public Match matchOf(String duty) {
        return factOf(duty).map(DutyFact::match).orElse(null);
    }

    /** What its worksheet says; null where there is none. */
    public CoreResult coreResultOf(String duty) {
        return factOf(duty).map(DutyFact::coreResult).orElse(null);
    }

    private Optional<DutyFact> factOf(String duty) {
        return duties.stream().filter(each -> each.id().toString().equals(duty)).findFirst();
    }
}
