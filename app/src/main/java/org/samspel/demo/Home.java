package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.List;

/**
 * Where persons live.
 *
 * @param practices slugs of the units that persons from there belong to
 */
record Home(String municipalityCode, List<String> practices) {
    static Home read(ContentNode node) {
        return new Home(node.text("code"), node.textList("practices"));
    }
}
