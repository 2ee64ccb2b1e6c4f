/**
 * Published methods that judge a job, for healthy workers: the revised lifting equation and its like. They inform the
 * redesign of the job and are never a patient's limit.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organisation", "access", "tasks"})
package org.returntowork.ergonomics;
