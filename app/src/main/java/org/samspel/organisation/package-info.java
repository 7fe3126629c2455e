/** Who are the parties, their units and services, and who answers for what, from when to when? */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "content", "storage", "shell"})
package org.samspel.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
