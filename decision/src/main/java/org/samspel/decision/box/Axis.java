package org.samspel.decision.box;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.Comparison;
import org.samspel.decision.Domain;
import org.samspel.decision.Type;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that one fact or expression can be, cut into pieces within which no test of the tables tells
 * one value from another. The last piece is the unknown.
 */
final class Axis {

    /**
     * @param value stands for all of the piece; null for the unknown
     * @param position among all pieces, also those that are not allowed
     * @param isPoint whether it is this value alone
     */
    private record Piece(@Nullable Value value, int position, boolean isPoint) {}

    private final String name;
    private final Type type;
    private final List<Piece> pieces = new ArrayList<>();
    private final TreeSet<Value.Ordered> points = new TreeSet<>(Value.Ordered::order);

    Axis(String name, Type type, List<UnaryTest> tests, List<UnaryTest> allowed) {
        this.name = name;
        this.type = type;
        Set<Value> mentioned = new HashSet<>();
        tests.forEach(test -> test.mentioned().forEach(mentioned::add));
        allowed.forEach(test -> test.mentioned().forEach(mentioned::add));
        for (var value : mentioned) {
            if (value instanceof Value.Ordered ordered) {
                points.add(ordered);
            }
        }
        var all = new ArrayList<>(tests);
        all.addAll(allowed);
        var position = 0;
        for (var value : Domain.of(type, all, List.of())) {
            if (allowed.stream().allMatch(test -> test.matches(value))) {
                var point = type == Type.BOOLEAN || mentioned.contains(value);
                pieces.add(new Piece(value, position, point));
            }
            position++;
        }
        pieces.add(new Piece(null, position, true));
    }

    String name() {
        return name;
    }

    /** How many pieces there are, the unknown among them. */
    int size() {
        return pieces.size();
    }

    /** A value of the piece, or null for the unknown. */
    @Nullable Value value(int piece) {
        return pieces.get(piece).value();
    }

    /** The pieces for which the test holds. */
    BitSet holding(UnaryTest test) {
        var holding = new BitSet();
        for (int i = 0; i < pieces.size(); i++) {
            holding.set(i, test.matches(pieces.get(i).value()));
        }
        return holding;
    }

    BitSet known() {
        var known = new BitSet();
        known.set(0, pieces.size() - 1);
        return known;
    }

    /** The pieces as one test, as short as it can be said. */
    UnaryTest test(BitSet chosen) {
        if (chosen.cardinality() == pieces.size()) {
            return new UnaryTest.Any();
        }
        if (chosen.equals(known())) {
            return new UnaryTest.Not(new UnaryTest.IsNull());
        }
        return type.isOrdered() ? ordered(chosen) : listed(chosen);
    }

    private UnaryTest listed(BitSet chosen) {
        var other = chosen.stream().anyMatch(i -> !pieces.get(i).isPoint());
        // With "any other" among them it is shorter to say what they are not.
        var parts = new ArrayList<UnaryTest>();
        for (int i = 0; i < pieces.size(); i++) {
            if (chosen.get(i) != other) {
                var value = pieces.get(i).value();
                parts.add(value == null ? new UnaryTest.IsNull() : new UnaryTest.Equal(value));
            }
        }
        return other ? new UnaryTest.Not(joined(parts)) : joined(parts);
    }

    private UnaryTest ordered(BitSet chosen) {
        var parts = new ArrayList<UnaryTest>();
        for (int from = chosen.nextSetBit(0); from >= 0; ) {
            var piece = pieces.get(from);
            if (piece.value() == null) {
                parts.add(new UnaryTest.IsNull());
                break;
            }
            var to = from;
            while (chosen.get(to + 1) && follows(to)) {
                to++;
            }
            parts.add(run(piece, pieces.get(to)));
            from = chosen.nextSetBit(to + 1);
        }
        return joined(parts);
    }

    private boolean follows(int piece) {
        var next = pieces.get(piece + 1);
        return next.value() != null && next.position() == pieces.get(piece).position() + 1;
    }

    private UnaryTest run(Piece first, Piece last) {
        var low = low(first);
        var high = high(last);
        if (low == null && high == null) {
            return new UnaryTest.Not(new UnaryTest.IsNull());
        }
        if (low == null || high == null) {
            var comparison =
                    low == null
                            ? last.isPoint() ? Comparison.LESS_OR_EQUAL : Comparison.LESS
                            : first.isPoint() ? Comparison.GREATER_OR_EQUAL : Comparison.GREATER;
            return new UnaryTest.Compare(comparison, low == null ? must(high) : low);
        }
        return first.isPoint() && last.isPoint() && low.equals(high)
                ? new UnaryTest.Equal(low)
                : new UnaryTest.Range(low, first.isPoint(), high, last.isPoint());
    }

    private Value.@Nullable Ordered low(Piece piece) {
        var value = (Value.Ordered) piece.value();
        return piece.isPoint() || value == null ? value : points.lower(value);
    }

    private Value.@Nullable Ordered high(Piece piece) {
        var value = (Value.Ordered) piece.value();
        return piece.isPoint() || value == null ? value : points.higher(value);
    }

    private static Value.Ordered must(Value.@Nullable Ordered value) {
        if (value == null) {
            throw new IllegalStateException("A run has an end");
        }
        return value;
    }

    private static UnaryTest joined(List<UnaryTest> parts) {
        return parts.size() == 1 ? parts.getFirst() : new UnaryTest.AnyOf(parts);
    }
}
