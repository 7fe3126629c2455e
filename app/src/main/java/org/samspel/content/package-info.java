/**
 * What do the content files say, and where are they wrong? Reads YAML with the line of every fault;
 * owns no table.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.samspel.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
