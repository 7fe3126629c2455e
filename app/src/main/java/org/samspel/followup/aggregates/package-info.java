/** The door of the follow-up, for steering rooms too: counts that have passed suppression. */
@NullMarked
@NamedInterface("aggregates")
package org.samspel.followup.aggregates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
