package org.returntowork.tasks;

/** A part of a form that something follows from, which its page can show before the form is sent. */
public interface WorksOut {

    /** What follows, for the page's template; call it on a part without errors only. */
    Object workedOut();
}
