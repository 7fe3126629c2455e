/** The pages of the agreement workshop. */
@NullMarked
package org.samspel.agreement.workshop.web;

import org.jspecify.annotations.NullMarked;
