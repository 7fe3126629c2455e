/**
 * Decision tables read from DMN files and written back. A file is read whole or its faults are
 * told, each with its place.
 */
@NullMarked
package org.samspel.decision.dmn;

import org.jspecify.annotations.NullMarked;
