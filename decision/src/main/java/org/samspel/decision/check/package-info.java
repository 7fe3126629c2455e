/** What is wrong with a table, in data and in words. */
@NullMarked
package org.samspel.decision.check;

import org.jspecify.annotations.NullMarked;
