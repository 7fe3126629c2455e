/** The pages of people. */
@NullMarked
package org.samspel.people.web;

import org.jspecify.annotations.NullMarked;
