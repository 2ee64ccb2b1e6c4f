package org.returntowork.followup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.returntowork.progress.RedFlag;
import org.returntowork.scores.ScoreChart;
import org.returntowork.scores.Scores;
import org.returntowork.tasks.Option;

/**
 * What the therapist sees beside the decision; clinical.
 *
 * @param answeredOn null where the patient did not answer; then there are no answers below either
 * @param baseline what pain is held against, 0 to 10; null where there is none
 * @param scores from the start to this answer
 * @param scoreCharts the same as pictures
 */
record ReviewFollowUpFacts(
        Integer week,
        LocalDate dueOn,
        LocalDate answeredOn,
        Boolean stillWorking,
        Boolean fullDuty,
        Integer pain,
        Double baseline,
        Integer workAbility,
        String words,
        List<Trouble> troubles,
        List<RedFlag> redFlags,
        Scores scores,
        @JsonIgnore List<ScoreChart> scoreCharts,
        List<Option> stages) {}
