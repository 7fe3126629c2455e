package org.samspel.pathway.web;

import org.samspel.shell.Link;

import java.util.Optional;

/**
 * Something that was stated of a course, in words.
 *
 * @param what was stated
 * @param when the day on which it was so
 * @param words of who stated it, perhaps empty
 * @param by who stated it, and where
 * @param withdrawn when, by whom and why it was withdrawn, if it was
 * @param withdraw the way to withdraw it, for who may
 */
public record StatementLine(
        String what,
        String when,
        String words,
        String by,
        Optional<String> withdrawn,
        Optional<Link> withdraw) {
    /** Without what was stated: it must never reach a log. */
    @Override
    public String toString() {
        return "StatementLine";
    }
}
