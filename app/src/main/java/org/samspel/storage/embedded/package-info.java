/** A real PostgreSQL that lives and dies with the server's process, in the data folder. */
@NullMarked
package org.samspel.storage.embedded;

import org.jspecify.annotations.NullMarked;
