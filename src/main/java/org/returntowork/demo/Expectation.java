package org.returntowork.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.returntowork.duties.Demand;
import tools.jackson.databind.JsonNode;

/**
 * What must hold after a step; whatever is left out is not looked at.
 *
 * @param recommendation of the last review
 * @param work what holds of the patient's work, such as STAGE or NO_WORK
 * @param stage the name of the stage in force
 * @param minutesPerShift the hours in force
 * @param limits by duty: the figures in force, or one word such as NOT_YET
 * @param match by duty, such as EXCEEDS
 * @param core by duty: what its worksheet says, else the employer's answer
 * @param strength of {@code job} and {@code patient}: a class, NOT_ASSESSED or SEDENTARY_NOT_REACHED
 * @param judged by duty: exactly what the published methods say of the lift and the posture that was seen last
 * @param reaches how many of the plan's stages the capacity carries through: {@code whole}, or by demand kind
 * @param proposes exactly the modifications that are proposed ready made for what does not fit
 * @param proposedPlan by duty: exactly what each stage of the proposed plan allows
 * @param planWarnings exactly what the newest plan warns of: stage, reason, and duty or modification
 * @param openTasks by person: exactly the form keys of their open tasks of this case
 * @param inbox by person: exactly the form keys in their inbox of this case, with those they stand in for
 * @param sees by person: words that stand in what they get to see of the case
 * @param seesNot by person: words that do not
 * @param notYet by person: why the next stage has not come yet, exactly; rules in care, at work what may be told there
 * @param beside days and words of what stands beside the shifts in the course of the return
 * @param nothingFor who finds no such case
 * @param notices by person: kinds of notices they have got of this case
 * @param scores by measure: the patient's scores as they stand, such as FUNCTION
 * @param nextReferral what the list of the next referral to this job begins with: the demands by each duty's name
 * @param outcome how the case was closed
 */
record Expectation(
        Recommended recommendation,
        String work,
        String stage,
        Integer minutesPerShift,
        Map<String, JsonNode> limits,
        Map<String, String> match,
        Map<String, String> core,
        Map<String, String> strength,
        Map<String, List<String>> judged,
        Map<String, Integer> reaches,
        List<String> proposes,
        Map<String, List<String>> proposedPlan,
        List<String> planWarnings,
        Map<String, List<String>> openTasks,
        Map<String, List<String>> inbox,
        Map<String, List<String>> sees,
        Map<String, List<String>> seesNot,
        Map<String, List<String>> notYet,
        List<String> beside,
        List<String> nothingFor,
        Map<String, List<String>> notices,
        Map<String, Scored> scores,
        Map<String, List<Demand>> nextReferral,
        String outcome) {

    /**
     * What the rules recommend.
     *
     * @param rules exactly those that fired; null where it does not matter
     * @param includes rules that are among those that fired
     */
    record Recommended(String decision, List<String> rules, List<String> includes) {}

    /**
     * A score at the start, as it is latest known, and the change between them, each to the places that are written.
     *
     * @param judged what the change is worth, such as IMPORTANT_CHANGE
     * @param direction BETTER, SAME or WORSE
     */
    record Scored(BigDecimal start, BigDecimal now, BigDecimal change, String judged, String direction) {}

    Expectation {
        limits = limits == null ? Map.of() : limits;
        match = match == null ? Map.of() : match;
        core = core == null ? Map.of() : core;
        strength = strength == null ? Map.of() : strength;
        judged = judged == null ? Map.of() : judged;
        reaches = reaches == null ? Map.of() : reaches;
        proposedPlan = proposedPlan == null ? Map.of() : proposedPlan;
        openTasks = openTasks == null ? Map.of() : openTasks;
        inbox = inbox == null ? Map.of() : inbox;
        sees = sees == null ? Map.of() : sees;
        seesNot = seesNot == null ? Map.of() : seesNot;
        notYet = notYet == null ? Map.of() : notYet;
        beside = beside == null ? List.of() : beside;
        nothingFor = nothingFor == null ? List.of() : nothingFor;
        notices = notices == null ? Map.of() : notices;
        scores = scores == null ? Map.of() : scores;
    }
}
