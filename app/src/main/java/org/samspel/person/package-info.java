/** Who is this person? Identifiers, name, municipality and own general practice. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "content", "storage", "shell", "organisation"})
package org.samspel.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
