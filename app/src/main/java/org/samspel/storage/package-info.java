/** Where do the facts rest? PostgreSQL, its roles, the transaction door and the audit trail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.samspel.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
