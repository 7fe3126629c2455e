/** How fast the pages are in a large area, as ratios to named limits. */
@org.jspecify.annotations.NullMarked
package org.samspel.measure;
