/** Pictures as data: scales, lines, marks and labels, which a page or a document draws; knows nothing of cases. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.returntowork.charts;
