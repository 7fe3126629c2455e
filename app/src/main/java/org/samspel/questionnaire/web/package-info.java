/** The page of an instrument, and what the person page and the timeline show of the answers. */
@NullMarked
package org.samspel.questionnaire.web;

import org.jspecify.annotations.NullMarked;
