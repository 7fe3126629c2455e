/** {@code ./samspel decide}: the library from the command line. */
@NullMarked
package org.samspel.decision.cli;

import org.jspecify.annotations.NullMarked;
