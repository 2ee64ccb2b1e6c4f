package org.returntowork.tasks;

/** Facts that know what a form's rows are about, so that a question and its error name the row and not its number. */
public interface RowNames {

    /**
     * Such as a goal in the patient's words; null where the row has no name.
     *
     * @param row such as {@code goals[0]}
     */
    String rowName(FormView form, String row);
}
