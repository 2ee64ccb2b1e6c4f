/** Recommended changes to duties, the talks about them, and whether they are in place. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "engine", "organisation", "access", "tasks", "cases", "duties", "observation"})
package org.returntowork.modification;
