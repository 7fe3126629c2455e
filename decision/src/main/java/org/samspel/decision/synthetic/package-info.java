/**
 * Made-up populations to try tables on, drawn from a file of parameters that each name their
 * source. Nobody in them exists.
 */
@NullMarked
package org.samspel.decision.synthetic;

import org.jspecify.annotations.NullMarked;
