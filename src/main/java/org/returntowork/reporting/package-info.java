/** HR's view of its organisation's cases, as consented. */
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
            "modification",
            "plan",
            "progress",
            "followup"
        })
package org.returntowork.reporting;
