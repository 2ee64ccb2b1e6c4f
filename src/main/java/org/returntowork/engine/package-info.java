/** Runs the BPMN models and DMN decisions; the only user of the engine's API. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package org.returntowork.engine;
