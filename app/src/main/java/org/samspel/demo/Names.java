package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.List;

/** Given names as many have them, and family names that nobody has. */
record Names(List<String> given, List<String> family, List<String> composed) {

    private static final int WHOLE_EVERY = 8;

    /** Family names are every beginning with every ending, and some whole ones beside them. */
    static Names read(ContentNode node) {
        var beginnings = node.textList("family-beginnings");
        var endings = node.textList("family-endings");
        return new Names(
                node.textList("given"),
                node.textList("family"),
                beginnings.stream()
                        .flatMap(first -> endings.stream().map(last -> first + last))
                        .toList());
    }

    /** In turn, so that every name and with it every letter occurs early. */
    String givenName(int ordinal) {
        return given.get(ordinal % given.size());
    }

    String fullName(int ordinal) {
        return givenName(ordinal) + " " + familyName(ordinal);
    }

    /** Every so often a whole one; the others in steps that share no factor with most sizes. */
    String familyName(int ordinal) {
        return ordinal % WHOLE_EVERY == 0
                ? family.get(ordinal / WHOLE_EVERY % family.size())
                : composed.get(ordinal * 7 % composed.size());
    }
}
