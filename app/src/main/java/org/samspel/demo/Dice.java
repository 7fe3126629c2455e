package org.samspel.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The chance in one person's tale: the same again for the same seed and person.
 *
 * <p>What shares are counted on is not thrown but laid out: the multiples of an irrational number
 * fill the span from 0 to 1 evenly (Weyl), so that also few persons keep to the shares.
 */
final class Dice {
    private final int ordinal;
    private final double offset;
    private final SplittableRandom random;

    /** What is laid out; different primes, so that two of them do not go together. */
    enum Share {
        BEGINNING(2),
        HOME(3),
        AGE(5),
        SITUATION(7),
        CHOICE(11),
        REPLY(13),
        FATE(17),
        KIND(19);

        private final double step;

        Share(int prime) {
            step = Math.sqrt(prime) % 1;
        }
    }

    Dice(long seed, int ordinal) {
        this.ordinal = ordinal;
        this.offset = new SplittableRandom(seed).nextDouble();
        this.random = new SplittableRandom(seed * 1_000_003L + ordinal);
    }

    /** A place from 0 up to 1; those of all persons lie evenly. */
    double placeOf(Share share) {
        return (offset + ordinal * share.step) % 1;
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    int in(Range range) {
        return random.nextInt(range.from(), range.to() + 1);
    }

    <T> T of(Weighted<T> weighted) {
        return weighted.at(random.nextDouble());
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Around 0, most within the spread. */
    double around(double spread) {
        return random.nextGaussian() * spread;
    }
}
