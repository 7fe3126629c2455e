/**
 * What all rooms speak of: ids, actors, origins, the transaction door and the clock. No table, no
 * page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.samspel.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
