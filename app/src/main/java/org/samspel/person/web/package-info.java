/**
 * The head of every page about a person. Other rooms' pages use it: {@link
 * org.samspel.person.web.PersonHeaders}.
 */
@NullMarked
@NamedInterface("web")
package org.samspel.person.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
