package org.returntowork.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.duties.Ability;
import org.returntowork.observation.JudgedDuty;
import org.returntowork.observation.ObservedResult;

/**
 * What therapist and patient know of a case beside the numbers: what was felt, seen and written; clinical.
 *
 * @param ratings what the patient says about each duty
 * @param observed what the therapist saw, newest first
 * @param judged what the published methods say of the lifts and postures that were seen, newest first
 * @param photos what was photographed at the observation
 * @param restrictions physicians' written limits, newest first
 * @param clearances physicians' words that something is allowed again, newest first
 * @param reports problems the patient told of, newest first
 * @param rationales why modifications are recommended
 * @param planComment what the patient said to the plan; null where nothing
 */
public record CareNotes(
        List<Rated> ratings,
        List<Observed> observed,
        List<JudgedDuty> judged,
        List<Photo> photos,
        List<PhysiciansWord> restrictions,
        List<PhysiciansWord> clearances,
        List<Reported> reports,
        List<Rationale> rationales,
        String planComment) {

    /** One duty as the patient rates it. */
    public record Rated(UUID duty, String name, Ability ability, Integer pain, String comment) {}

    /** One duty as it was seen. */
    public record Observed(
            LocalDate on,
            String by,
            String duty,
            ObservedResult result,
            Integer painBefore,
            Integer painAfter,
            String note) {}

    /**
     * A photo of a recorded observation.
     *
     * @param duty the duty it shows; may be null
     * @param name that duty's name
     */
    public record Photo(UUID id, String caption, UUID duty, String name) {}

    /**
     * A restriction or a clearance.
     *
     * @param until the last day it holds; null where it has no end
     * @param about the limits, or what is allowed again, in words
     */
    public record PhysiciansWord(
            String by, LocalDate on, LocalDate until, boolean inForce, String text, List<String> about) {}

    /** A problem told of between shifts. */
    public record Reported(
            LocalDate on,
            List<String> redFlags,
            boolean newNumbnessOrWeakness,
            boolean cannotWork,
            boolean wantsCall,
            String text) {}

    /** Why one modification is recommended. */
    public record Rationale(UUID modification, String description, String rationale) {}
}
