/** Ids and the clock: what every module may use. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.returntowork.shared;
