package org.returntowork.duties;

/** A lasting change of the job in the organisation's library, with the name of the duty it is about. */
public record KeptChange(String duty, String description) {}
