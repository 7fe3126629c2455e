/** The pages of plans. */
@NullMarked
package org.samspel.plan.web;

import org.jspecify.annotations.NullMarked;
