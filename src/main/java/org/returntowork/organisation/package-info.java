/** Organisations, sites, clinics, people, return-to-work programs and the working-day calendar. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package org.returntowork.organisation;
