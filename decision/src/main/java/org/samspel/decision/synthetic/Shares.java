package org.samspel.decision.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Things with shares, of which one is taken by a number from 0 to 1. */
final class Shares<T> {

    private final List<T> things;
    private final double[] ends;

    private Shares(List<T> things, double[] shares) {
        this.things = things;
        this.ends = new double[shares.length];
        var total = Arrays.stream(shares).sum();
        var sum = 0.0;
        for (int index = 0; index < shares.length; index++) {
            sum += shares[index];
            ends[index] = sum / total;
        }
    }

    static <T> Shares<T> of(List<T> things, ToDoubleFunction<T> share) {
        return new Shares<>(things, things.stream().mapToDouble(share).toArray());
    }

    static Shares<String> of(Map<String, Double> shares) {
        return of(List.copyOf(shares.keySet()), name -> shares.getOrDefault(name, 0.0));
    }

    T at(double share) {
        for (int index = 0; index < ends.length - 1; index++) {
            if (share < ends[index]) {
                return things.get(index);
            }
        }
        return things.getLast();
    }

    List<T> things() {
        return things;
    }

    /** The ends of all things but the last, as values of the standard normal distribution. */
    double[] normalEnds() {
        return Arrays.stream(ends).limit(ends.length - 1).map(Chance::normalAt).toArray();
    }
}
