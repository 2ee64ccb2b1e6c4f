/** What patients' scores come to, and whether a change in them is more than measurement error. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"organisation", "access", "tasks"})
package org.returntowork.measures;
