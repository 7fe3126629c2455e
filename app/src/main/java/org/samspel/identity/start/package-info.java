/** What a server for real work must have before it starts. */
@NullMarked
package org.samspel.identity.start;

import org.jspecify.annotations.NullMarked;
