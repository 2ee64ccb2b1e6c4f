package org.returntowork.tasks;

/** One thing to pick from on a page. */
public record Option(String value, String label) {}
