/** How the shifts went: log, problems, check-ins, rules, reviews and the medical hold. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "charts",
            "engine",
            "organisation",
            "access",
            "tasks",
            "cases",
            "scores",
            "duties",
            "observation",
            "modification",
            "plan"
        })
package org.returntowork.progress;
