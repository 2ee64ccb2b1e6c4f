package org.returntowork.progress;

import java.util.List;
import java.util.Map;
import org.returntowork.tasks.FormView;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.RowNames;

/**
 * What two keyings of a sheet say, for the page that settles them. Clinical.
 *
 * @param onePerson whether the same person typed in both
 * @param lines by day
 */
public record ComparisonFacts(String firstBy, String secondBy, boolean onePerson, Map<String, Line> lines)
        implements RowNames {

    /**
     * One shift.
     *
     * @param onlyBy who alone has it; null where both do
     * @param logged whether the patient has logged it meanwhile
     * @param agreed what both have, in words
     * @param differences by the field's name
     */
    public record Line(
            String day, String onlyBy, boolean logged, List<Option> agreed, Map<String, DifferentAnswer> differences) {}

    /**
     * One difference.
     *
     * @param answers what each keying has, and the paper itself where there are more than two possible answers
     * @param others what the paper can say; empty where it is to be typed
     */
    public record DifferentAnswer(String label, List<Option> answers, List<Option> others) {

        /** Whether anything but the two answers is possible. */
        public boolean open() {
            return answers.size() > 2;
        }
    }

    public Line line(String date) {
        return lines.get(date);
    }

    /** The day of a shift; of an answer within it, the question. */
    @Override
    public String rowName(FormView form, String row) {
        Line line = line(form.value(row.substring(0, row.indexOf(']') + 1) + ".date"));
        if (line == null || row.indexOf(']') == row.length() - 1) {
            return line == null ? null : line.day();
        }
        DifferentAnswer answer = line.differences().get(form.value(row + ".field"));
        return answer == null ? null : answer.label();
    }
}
