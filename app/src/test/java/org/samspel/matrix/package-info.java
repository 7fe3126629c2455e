/** Every route, every role, every situation: who is let in. */
@NullMarked
package org.samspel.matrix;

import org.jspecify.annotations.NullMarked;
