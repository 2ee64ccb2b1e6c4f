/** The case page per role, Today, and lists of cases. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "charts",
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
            "followup"
        })
package org.returntowork.casefile;
