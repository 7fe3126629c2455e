package org.samspel.demo;

import org.samspel.content.ContentNode;
import org.samspel.pathway.RoutingChoice;

import java.util.List;

/**
 * Something else than the agreement suggests.
 *
 * @param destinations in the order of liking; the one that is suggested anyway is passed over
 */
record Otherway(String reason, String words, List<String> destinations) {
    static Otherway read(ContentNode node) {
        return new Otherway(node.text("reason"), node.text("words"), node.textList("destinations"));
    }

    List<RoutingChoice> choices() {
        return destinations.stream()
                .<RoutingChoice>map(
                        destination -> new RoutingChoice.Otherwise(destination, reason, words))
                .toList();
    }
}
