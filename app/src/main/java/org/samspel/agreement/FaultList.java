package org.samspel.agreement;

import org.samspel.content.BadContent;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The faults of one agreement, so that its author sees all of them and not the first alone. */
final class FaultList {
    private final List<ContentFault> faults = new ArrayList<>();

    void add(ContentFault fault) {
        faults.add(fault);
    }

    /** What the reading gives, or nothing when it meets bad content, which is kept. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BadContent e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }

    /** Every item of a list that must be there; those with a fault are left out. */
    <T> List<T> each(ContentNode parent, String key, Function<ContentNode, T> reading) {
        return each(attempt(() -> parent.child(key).items()).orElse(List.of()), reading);
    }

    <T> List<T> each(List<ContentNode> items, Function<ContentNode, T> reading) {
        return items.stream().flatMap(item -> attempt(() -> reading.apply(item)).stream()).toList();
    }

    void keys(ContentNode node, String... known) {
        faults.addAll(node.unknownKeys(Set.of(known)));
    }

    /** Ends the reading when there was any fault. */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            faults.sort(
                    Comparator.comparing(ContentFault::file).thenComparingInt(ContentFault::line));
            throw new BadContent(faults.stream().distinct().toList());
        }
    }
}
