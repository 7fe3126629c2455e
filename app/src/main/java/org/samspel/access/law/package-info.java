/**
 * The law on who may read and disclose, as pure functions: a {@link
 * org.samspel.access.law.Question} goes in, a {@link org.samspel.access.law.Ruling} comes out, with
 * the rule relied on. Nothing here knows of a database, of Spring, or of the time of day. What no
 * rule permits is refused.
 */
@NullMarked
@NamedInterface("law")
package org.samspel.access.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
