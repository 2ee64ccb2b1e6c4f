/** Versions of the graded plan, its stages and shifts, the run in force and its limits, and the agreement. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "organisation",
            "access",
            "tasks",
            "cases",
            "duties",
            "observation",
            "modification"
        })
package org.returntowork.plan;
