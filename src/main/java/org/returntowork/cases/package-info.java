/** The case, its members, clinical record, consent, goals, contacts and timeline. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "engine", "organisation", "access", "tasks"})
package org.returntowork.cases;
