package org.returntowork.followup;

import java.util.List;
import java.util.Map;
import org.returntowork.progress.HelpNumbers;
import org.returntowork.tasks.FormView;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.RowNames;

/**
 * What the patient sees beside the questions.
 *
 * @param week weeks since full duty; null where no follow-up waits any more
 * @param goals the goals' words by their ids
 * @param redFlags the signs to ask about
 * @param lasting whether the work was agreed to stay changed
 */
record FollowUpFacts(
        Integer week, Map<String, String> goals, List<Option> redFlags, boolean lasting, HelpNumbers.Numbers numbers)
        implements RowNames {

    @Override
    public String rowName(FormView form, String row) {
        return goals.get(form.value(row + ".goal"));
    }
}
