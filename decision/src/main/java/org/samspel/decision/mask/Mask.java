package org.samspel.decision.mask;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** One bit for each rule, in the order in which rules answer, and one for "all values allowed". */
public final class Mask {

    private final MaskLayout layout;
    private final long[] words;

    private Mask(MaskLayout layout, long[] words) {
        this.layout = layout;
        this.words = words;
    }

    /**
     * @param usable whether the value is allowed; no rule holds for one that is not
     * @param holds whether the rule at a place, counted from 0, is in the mask
     */
    static Mask of(MaskLayout layout, boolean usable, IntPredicate holds) {
        var words = new long[layout.words()];
        words[0] = usable ? layout.usableBit() : 0;
        for (int place = 0; place < layout.rules(); place++) {
            if (holds.test(place)) {
                words[layout.word(place)] |= layout.bit(place);
            }
        }
        return new Mask(layout, words);
    }

    /** The mask of words that a database has worked out. */
    public static Mask of(MaskLayout layout, long[] words) {
        return new Mask(layout, words.clone());
    }

    public long word(int index) {
        return words[index];
    }

    public boolean isUsable() {
        return (words[0] & layout.usableBit()) != 0;
    }

    /** The places of the rules in the mask, counted from 0. */
    public BitSet places() {
        var places = new BitSet();
        for (int place = 0; place < layout.rules(); place++) {
            places.set(place, (words[layout.word(place)] & layout.bit(place)) != 0);
        }
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mask mask && Arrays.equals(words, mask.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
