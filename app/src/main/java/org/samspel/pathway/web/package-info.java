/** The pages of courses, assessments and decisions. */
@NullMarked
package org.samspel.pathway.web;

import org.jspecify.annotations.NullMarked;
