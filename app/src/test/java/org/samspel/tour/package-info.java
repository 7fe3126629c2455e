/** A tour of all pages, as everybody who may see them: pictures to look at, and what is wrong. */
@org.jspecify.annotations.NullMarked
package org.samspel.tour;
