/** The job's duties, what they ask of the body, and the patient's rating of them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "engine", "organisation", "access", "tasks", "cases"})
package org.returntowork.duties;
