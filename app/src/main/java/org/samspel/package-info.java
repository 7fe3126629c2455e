/** Samspel: care that crosses organisations. Each package below is one room. */
@NullMarked
package org.samspel;

import org.jspecify.annotations.NullMarked;
