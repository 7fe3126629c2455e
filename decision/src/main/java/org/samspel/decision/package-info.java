/**
 * Decision tables (DMN) read, decided for one person and explained. Plain Java: no Spring, no
 * server.
 */
@NullMarked
package org.samspel.decision;

import org.jspecify.annotations.NullMarked;
