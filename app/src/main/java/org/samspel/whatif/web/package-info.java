/** The pages on which runs are begun and read. */
@NullMarked
package org.samspel.whatif.web;

import org.jspecify.annotations.NullMarked;
