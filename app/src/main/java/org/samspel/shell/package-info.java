/**
 * What frames every page: layout, navigation, language, components and error pages.
 *
 * <p>A page is four matching parts in its own room. The controller asks for a {@link
 * org.samspel.shell.PageContext} and answers with a {@link org.samspel.shell.Page}; a record holds
 * what the page shows, its context first; a jte template of one parameter {@code model} draws it
 * with the layout and the components of {@code src/main/jte/shell}; the words lie in the room's
 * three bundles. {@code docs/decisions/0004-pages.md} shows one whole.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.samspel.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
