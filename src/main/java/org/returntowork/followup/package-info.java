/** Follow-ups after full duty, and closing the case. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "charts",
            "engine",
            "organisation",
            "access",
            "tasks",
            "measures",
            "cases",
            "duties",
            "observation",
            "modification",
            "plan",
            "progress"
        })
package org.returntowork.followup;
