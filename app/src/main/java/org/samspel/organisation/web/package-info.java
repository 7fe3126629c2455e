/** The administrator's page of what was loaded. */
@NullMarked
package org.samspel.organisation.web;

import org.jspecify.annotations.NullMarked;
