/** Sign-in, the current user and what an account may do. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organisation"})
package org.returntowork.access;
