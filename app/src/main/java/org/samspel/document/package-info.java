/** How does a fact become a paper? Called with ready words; knows no other room. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.samspel.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
