/** What the patient scores over time: pain, work ability and goals, at the start, on the way and at each follow-up. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "charts", "organisation", "access", "tasks", "measures", "cases"})
package org.returntowork.scores;
