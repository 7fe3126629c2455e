/** The facts that tables ask for as a space, and the boxes in it that rules take. */
@NullMarked
package org.samspel.decision.box;

import org.jspecify.annotations.NullMarked;
