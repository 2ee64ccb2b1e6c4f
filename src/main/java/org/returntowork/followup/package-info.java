/** Follow-ups after full duty, and closing the case. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "organisation",
            "access",
            "tasks",
            "cases",
            "scores",
            "duties",
            "observation",
            "modification",
            "plan",
            "progress"
        })
package org.returntowork.followup;
