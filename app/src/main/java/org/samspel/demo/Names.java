package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.List;
import java.util.stream.Stream;

/** Given names as many have them, and family names that nobody has. */
record Names(List<String> given, List<String> family) {

    /** Family names are every beginning with every ending, and some whole ones beside them. */
    static Names read(ContentNode node) {
        var beginnings = node.textList("family-beginnings");
        var endings = node.textList("family-endings");
        return new Names(
                node.textList("given"),
                Stream.concat(
                                node.textList("family").stream(),
                                beginnings.stream()
                                        .flatMap(
                                                first ->
                                                        endings.stream().map(last -> first + last)))
                        .toList());
    }

    /** In turn, so that every name and with it every letter occurs early. */
    String givenName(int ordinal) {
        return given.get(ordinal % given.size());
    }

    /** With steps that share no factor with most sizes, so that few persons have the same name. */
    String familyName(int ordinal) {
        return family.get(ordinal * 7 % family.size());
    }
}
