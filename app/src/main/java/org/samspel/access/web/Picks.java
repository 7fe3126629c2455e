package org.samspel.access.web;

import org.samspel.shell.Choice;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.function.Function;

/** The constants of an enum as what can be chosen. */
final class Picks {
    private Picks() {}

    /**
     * @param key of a constant’s words
     */
    static <E extends Enum<E>> List<Choice> of(
            List<E> constants, Function<E, String> key, PageContext page) {
        return constants.stream()
                .map(one -> Choice.of(one.name(), page.text(key.apply(one))))
                .toList();
    }
}
