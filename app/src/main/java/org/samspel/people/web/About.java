package org.samspel.people.web;

import org.samspel.shell.Definition;

import java.util.List;

/**
 * What is known of a person beside name and course, in words.
 *
 * @param numbers current ones, then those that another took the place of
 * @param needsAsked whether anybody has asked
 */
public record About(
        List<Definition> numbers,
        List<Definition> needs,
        boolean needsAsked,
        List<Standing> contacts,
        List<Standing> relatives,
        List<Definition> status) {

    /**
     * Someone who stands beside the person.
     *
     * @param href the form that changes it
     */
    public record Standing(
            String what,
            String name,
            String where,
            String phone,
            String more,
            String when,
            boolean current,
            String href) {
        /** In one line, for the person page. */
        public String line() {
            return String.join(
                    ", ",
                    List.of(name, where, phone).stream().filter(part -> !part.isEmpty()).toList());
        }
    }

    public List<Standing> current(List<Standing> all) {
        return all.stream().filter(Standing::current).toList();
    }

    @Override
    public String toString() {
        return "About";
    }
}
