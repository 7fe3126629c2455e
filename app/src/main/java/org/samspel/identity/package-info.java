/** Who is signed in, with which assignment? */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "content", "storage", "shell", "organisation"})
package org.samspel.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
