/** Signing in and out, and the guard of every route. */
@NullMarked
package org.samspel.identity.web;

import org.jspecify.annotations.NullMarked;
