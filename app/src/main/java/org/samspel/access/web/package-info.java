/** The log reviewer's page. */
@NullMarked
package org.samspel.access.web;

import org.jspecify.annotations.NullMarked;
