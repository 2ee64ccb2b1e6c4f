/** The administrator's pages, and the two that make accounts: set-up and invitation. Knows no case. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organisation", "access", "tasks"})
package org.returntowork.administration;
