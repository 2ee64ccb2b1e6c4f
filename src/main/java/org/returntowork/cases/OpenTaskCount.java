package org.returntowork.cases;

/** How many open tasks wait for those of one part, as the database counts them. */
record OpenTaskCount(String part, long open, long overdue) {}
