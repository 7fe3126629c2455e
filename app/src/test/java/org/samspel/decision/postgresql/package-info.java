@NullMarked
package org.samspel.decision.postgresql;

import org.jspecify.annotations.NullMarked;
