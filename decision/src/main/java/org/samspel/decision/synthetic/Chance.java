package org.samspel.decision.synthetic;

/**
 * The same numbers on every machine for the same seed and person: SplitMix64 (Steele, Lea, Flood,
 * 2014), and Acklam's rational approximation of the normal distribution's inverse, with a relative
 * error below 1.15e-9.
 */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double TAIL = 0.02425;
    private static final double[] A = {
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
    };
    private static final double[] B = {
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01,
        1
    };
    private static final double[] C = {
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
    };
    private static final double[] D = {
        7.784695709041462e-03,
        3.224671290700398e-01,
        2.445134137142996e+00,
        3.754408661907416e+00,
        1
    };

    private long state;

    Chance(long seed, long person) {
        this.state = mixed(seed + mixed(person + GOLDEN));
    }

    /** From 0 to 1, neither end included. */
    double share() {
        state += GOLDEN;
        return ((mixed(state) >>> 11) + 0.5) * 0x1.0p-53;
    }

    /** From the standard normal distribution. */
    double normal() {
        return normalAt(share());
    }

    /** The value below which this share of the standard normal distribution lies. */
    static double normalAt(double share) {
        if (share <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (share >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        if (share < TAIL) {
            var q = StrictMath.sqrt(-2 * StrictMath.log(share));
            return polynomial(C, q) / polynomial(D, q);
        }
        if (share > 1 - TAIL) {
            return -normalAt(1 - share);
        }
        var q = share - 0.5;
        var r = q * q;
        return polynomial(A, r) * q / polynomial(B, r);
    }

    private static double polynomial(double[] coefficients, double at) {
        var sum = 0.0;
        for (var coefficient : coefficients) {
            sum = sum * at + coefficient;
        }
        return sum;
    }

    private static long mixed(long bits) {
        var first = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        var second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
