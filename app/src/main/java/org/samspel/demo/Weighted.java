package org.samspel.demo;

import org.samspel.content.ContentNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Values with the weights by which they occur; the weights need not make up any sum. */
record Weighted<T>(List<T> values, List<Integer> weights) {
    Weighted {
        values = List.copyOf(values);
        weights = List.copyOf(weights);
    }

    /** Each key with its weight: {@code {none: 60, one: 25}}. */
    static Weighted<String> keys(ContentNode node) {
        var values = new ArrayList<String>();
        var weights = new ArrayList<Integer>();
        for (var key : node.entries().keySet()) {
            values.add(key);
            weights.add(node.number(key));
        }
        return checked(node, values, weights);
    }

    /** Items that have a {@code weight} of their own. */
    static <T> Weighted<T> items(ContentNode node, Function<ContentNode, T> read) {
        var items = node.items();
        return checked(
                node,
                items.stream().map(read).toList(),
                items.stream().map(item -> item.number("weight")).toList());
    }

    private static <T> Weighted<T> checked(
            ContentNode node, List<T> values, List<Integer> weights) {
        if (weights.stream().anyMatch(weight -> weight < 0) || sum(weights) == 0) {
            throw node.bad("weights are whole numbers from 0, and one of them is more");
        }
        return new Weighted<>(values, weights);
    }

    /**
     * The value in whose part of the whole a place lies.
     *
     * @param place from 0, below 1
     */
    T at(double place) {
        var left = place * sum(weights);
        for (var n = 0; n < values.size(); n++) {
            left -= weights.get(n);
            if (left < 0) {
                return values.get(n);
            }
        }
        return values.getLast();
    }

    private static int sum(List<Integer> weights) {
        return weights.stream().mapToInt(Integer::intValue).sum();
    }
}
