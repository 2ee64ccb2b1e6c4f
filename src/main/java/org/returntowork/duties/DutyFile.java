package org.returntowork.duties;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a file of duties would become, and what is wrong in it; nothing is stored.
 *
 * @param text the file's own words, to be mended and tried again; null where they could not be read
 * @param problems by row
 */
record DutyFile(String text, List<Listed> listed, List<Problem> problems) {

    /** The row of a problem that is the whole file's. */
    static final int WHOLE = 0;

    /** The header's row, also below a line such as {@code sep=;}, which spreadsheets take in and do not show. */
    static final int HEADER = 1;

    /** One duty with all the rows of the file that say something of it. */
    record Listed(ListDuties.Row duty, List<Integer> rows) {}

    /**
     * One thing to mend.
     *
     * @param row as a spreadsheet counts, the header is 1; 0 for the file as a whole
     * @param column the column's name in the header; null for the whole row
     * @param message what to do
     */
    record Problem(int row, String column, MessageSourceResolvable message) {

        static Problem of(int row, String column, String code, Object... args) {
            return new Problem(row, column, new DefaultMessageSourceResolvable(new String[] {code}, args));
        }

        /** The message's plainest key. */
        String code() {
            String[] codes = message.getCodes();
            return codes[codes.length - 1];
        }
    }

    List<ListDuties.Row> duties() {
        return listed.stream().map(Listed::duty).toList();
    }

    boolean isSound(Listed duty) {
        return problems.stream()
                .noneMatch(problem -> problem.row() == WHOLE || duty.rows().contains(problem.row()));
    }

    /** The duties in whose rows nothing is wrong; none where something is wrong with the file as a whole. */
    List<ListDuties.Row> sound() {
        return listed.stream().filter(this::isSound).map(Listed::duty).toList();
    }
}
