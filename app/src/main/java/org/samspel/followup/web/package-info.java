/** The pages of the follow-up. */
@NullMarked
package org.samspel.followup.web;

import org.jspecify.annotations.NullMarked;
