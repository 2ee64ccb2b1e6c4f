package org.returntowork.tasks;

/**
 * A record of a form, or of a part of one, that asks some fields only after certain answers in others. Pages hide what it
 * does not ask, so that nobody could mend an error there.
 */
public interface Asking {

    /** Whether this field is asked after the answers given, by its path within the record; what it does not ask is not read. */
    boolean asks(String field);
}
