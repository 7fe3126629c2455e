/** The decision library beside other engines, on one machine, in one run. */
@NullMarked
package org.samspel.bench;

import org.jspecify.annotations.NullMarked;
