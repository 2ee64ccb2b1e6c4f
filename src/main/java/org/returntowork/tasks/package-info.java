/** Open tasks, inbox, notices, drafts and the one way a form is shown and submitted; knows no feature. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "engine", "organisation", "access"})
package org.returntowork.tasks;
