/**
 * Finding the pages: who may see which, an address with real content for each, and what each costs.
 */
@org.jspecify.annotations.NullMarked
package org.samspel.visit;
