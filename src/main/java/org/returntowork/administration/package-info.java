/** The administrator's pages, and what everybody does with their account: set-up, invitation, password. Knows no case. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "engine", "organisation", "access", "tasks"})
package org.returntowork.administration;
