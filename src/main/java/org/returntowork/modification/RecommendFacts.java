package org.returntowork.modification;

import java.util.ArrayList;
import java.util.List;
import org.returntowork.duties.DemandKind;
import org.returntowork.modification.RecommendModifications.RecommendAction;
import org.returntowork.observation.JudgedDuty;
import org.returntowork.observation.Match;
import org.returntowork.observation.MatchGrid;
import org.returntowork.tasks.Option;

/**
 * What the therapist sees beside the recommendations; clinical.
 *
 * @param grid all duties against what the patient can do
 * @param judged how hard the job is by published methods, where a lift or a posture was seen
 * @param matches every demand that does not fit
 * @param known what was recommended so far
 * @param changeable what a row may be about
 */
record RecommendFacts(
        MatchGrid grid,
        List<JudgedDuty> judged,
        List<Misfit> matches,
        List<ModificationCard> known,
        List<Option> duties,
        List<Option> changeable) {

    /**
     * A demand that does not fit.
     *
     * @param capacity in words; empty where it is not known
     * @param ideas what the catalogue has for it, the best first
     */
    record Misfit(
            String duty,
            DemandKind demand,
            Match match,
            String asked,
            String capacity,
            boolean estimated,
            List<Idea> ideas) {}

    /** One of the catalogue's ideas, by the name under which the form gives its row. */
    record Idea(String name, ModificationKind kind, String description) {}

    /**
     * What can be done in a row.
     *
     * @param id the modification it stands for; empty for none
     */
    public List<RecommendAction> actions(String id) {
        List<RecommendAction> possible = new ArrayList<>();
        ModificationCard card = card(id);
        if (card == null) {
            possible.add(RecommendAction.NEW);
        }
        if (card != null || !changeable.isEmpty()) {
            possible.add(RecommendAction.REVISE);
            possible.add(RecommendAction.WITHDRAW);
        }
        boolean offered = card == null
                ? known.stream()
                        .anyMatch(each ->
                                each.offer() != null || !each.offerLimits().isEmpty())
                : card.offer() != null || !card.offerLimits().isEmpty();
        if (offered) {
            possible.add(RecommendAction.ACCEPT_COUNTER);
        }
        return possible;
    }

    /** The one with this id; null where there is none. */
    public ModificationCard card(String id) {
        return known.stream()
                .filter(card -> card.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
