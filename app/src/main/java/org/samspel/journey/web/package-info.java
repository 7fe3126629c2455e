/** The timeline's place on the person page. */
@NullMarked
package org.samspel.journey.web;

import org.jspecify.annotations.NullMarked;
