/** Plays scenario files and moves the demo clock. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "organisation",
            "access",
            "tasks",
            "measures",
            "ergonomics",
            "cases",
            "scores",
            "duties",
            "observation",
            "modification",
            "plan",
            "progress",
            "followup",
            "casefile",
            "reporting"
        })
package org.returntowork.demo;
