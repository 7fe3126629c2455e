package org.samspel.demo;

import org.samspel.content.ContentNode;

/** From a whole number to another one, both included: {@code {from: 3, to: 30}}. */
record Range(int from, int to) {
    static Range read(ContentNode node) {
        var range = new Range(node.number("from"), node.number("to"));
        if (range.from > range.to) {
            throw node.bad("“from” must not be above “to”");
        }
        return range;
    }
}
