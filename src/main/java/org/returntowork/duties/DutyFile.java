package org.returntowork.duties;

import java.util.List;

/** What a file of duties would become, and what is wrong in it; nothing is stored. */
record DutyFile(List<ListDuties.Row> duties, List<Problem> problems) {

    /**
     * One thing to mend.
     *
     * @param row as a spreadsheet counts, the header is 1; 0 for the file as a whole
     * @param column the column's name in the header; null for the whole row
     * @param code the message that says what to do
     */
    record Problem(int row, String column, String code, List<Object> args) {

        static Problem of(int row, String column, String code, Object... args) {
            return new Problem(row, column, code, List.of(args));
        }
    }
}
