/** For which facts two tables answer differently, and how. */
@NullMarked
package org.samspel.decision.compare;

import org.jspecify.annotations.NullMarked;
