/** The page of the worklist, and its word in the navigation. */
@NullMarked
package org.samspel.worklist.web;

import org.jspecify.annotations.NullMarked;
