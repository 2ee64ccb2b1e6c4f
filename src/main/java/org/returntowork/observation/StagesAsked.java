package org.returntowork.observation;

import java.util.ArrayList;
import java.util.List;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;

/** Asks above which stages the plan has, so that a clearance can name them; without a plan nobody answers. */
public final class StagesAsked {

    private final CaseId caseId;
    private final List<Option> stages = new ArrayList<>();

    StagesAsked(CaseId caseId) {
        this.caseId = caseId;
    }

    public CaseId caseId() {
        return caseId;
    }

    /** @param number its place in the plan, from 1 */
    public void answer(int number, String name) {
        stages.add(new Option(String.valueOf(number), number + " · " + name));
    }

    List<Option> stages() {
        return List.copyOf(stages);
    }
}
