/** How requests become pages: language, navigation, assets, error pages. */
@NullMarked
package org.samspel.shell.web;

import org.jspecify.annotations.NullMarked;
