package org.samspel.whatif;

import java.util.function.DoubleBinaryOperator;

/**
 * A figure three times: as it is if all that it rests on is low, as it is expected, and if all is
 * high.
 */
public record Spread(double low, double middle, double high) {
    public static final Spread NONE = new Spread(0, 0, 0);

    public static Spread of(double same) {
        return new Spread(same, same, same);
    }

    public Spread plus(Spread other) {
        return with(other, Double::sum);
    }

    public Spread minus(Spread other) {
        return with(other, (mine, theirs) -> mine - theirs);
    }

    public Spread times(Spread other) {
        return with(other, (mine, theirs) -> mine * theirs);
    }

    public Spread times(double factor) {
        return times(of(factor));
    }

    /** The least of the three; a difference may be least where all is high. */
    public double least() {
        return Math.min(low, Math.min(middle, high));
    }

    public double most() {
        return Math.max(low, Math.max(middle, high));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    private Spread with(Spread other, DoubleBinaryOperator operation) {
        return new Spread(
                operation.applyAsDouble(low, other.low),
                operation.applyAsDouble(middle, other.middle),
                operation.applyAsDouble(high, other.high));
    }
}
