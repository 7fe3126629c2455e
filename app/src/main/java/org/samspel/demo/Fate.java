package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.List;
import java.util.Locale;

/** What sets some persons apart. */
enum Fate {
    NONE,
    /** The identity is protected: address, municipality and contacts are hidden. */
    PROTECTED,
    /** Another language than the area's, and an interpreter. */
    INTERPRETER,
    /** Something else that others must know so that they reach the person. */
    NEEDS,
    /** To another municipality of the area. */
    MOVED,
    LEFT_AREA,
    DIED,
    /** Registered with a number that reserves a place, until there is one to keep. */
    RESERVE;

    static Weighted<Fate> read(ContentNode node) {
        var keys = Weighted.keys(node);
        return new Weighted<>(
                keys.values().stream().map(key -> named(node, key)).toList(), keys.weights());
    }

    private static Fate named(ContentNode node, String key) {
        return List.of(values()).stream()
                .filter(fate -> fate.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(key))
                .findFirst()
                .orElseThrow(() -> node.bad("“" + key + "” does not happen to anybody here"));
    }
}
