package org.returntowork.duties;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a file of duties would become and what is wrong in it, in the reader's language. */
@Component
class DutyFileWords {

    private final MessageSource messages;
    private final DemandWords demands;

    DutyFileWords(MessageSource messages, DemandWords demands) {
        this.messages = messages;
        this.demands = demands;
    }

    /**
     * One thing to mend.
     *
     * @param row as a spreadsheet counts, the header is 1; 0 for the file as a whole
     * @param column the column's name; null for the whole row
     */
    record Wrong(int row, String column, String message) {}

    /** One duty as it was read, and whether it can be taken. */
    record Line(ListDuties.Row duty, List<String> demands, boolean sound) {}

    List<Wrong> errors(DutyFile file, Locale locale) {
        return file.problems().stream()
                .map(one -> new Wrong(one.row(), one.column(), messages.getMessage(one.message(), locale)))
                .toList();
    }

    List<Line> lines(DutyFile file) {
        return file.listed().stream()
                .map(one -> new Line(
                        one.duty(),
                        one.duty().demands().stream().map(demands::of).toList(),
                        file.isSound(one)))
                .toList();
    }
}
