/** The demo's own pages. */
@NullMarked
package org.samspel.demo.web;

import org.jspecify.annotations.NullMarked;
