/**
 * Tables as bit masks: for each value of a column the rules whose entries hold, one bit for each
 * rule. The rules that match a person are those whose bits are left when the columns' masks are
 * ANDed. SQL is derived from this.
 */
@NullMarked
package org.samspel.decision.mask;

import org.jspecify.annotations.NullMarked;
