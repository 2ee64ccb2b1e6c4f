/** The visit, the result per duty, what the patient can do now, restrictions and clearances, and the match. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "engine", "organisation", "access", "tasks", "cases", "duties", "ergonomics"})
package org.returntowork.observation;
