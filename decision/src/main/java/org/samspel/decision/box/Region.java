package org.samspel.decision.box;

import java.util.Arrays;

/** A part of a space: some pieces of each axis, as bits. Each axis has words of its own. */
public final class Region {

    private final long[] bits;
    private final int[] starts;

    /**
     * @param starts where the words of each axis begin, and where those of the last one end
     */
    Region(long[] bits, int[] starts) {
        this.bits = bits;
        this.starts = starts;
    }

    /** Nothing at all, to be filled. */
    static Region empty(int[] starts) {
        return new Region(new long[starts[starts.length - 1]], starts);
    }

    void add(int axis, int piece) {
        bits[starts[axis] + piece / Long.SIZE] |= 1L << (piece % Long.SIZE);
    }

    boolean has(int axis, int piece) {
        return (bits[starts[axis] + piece / Long.SIZE] & (1L << (piece % Long.SIZE))) != 0;
    }

    public boolean isEmpty() {
        for (int axis = 0; axis < starts.length - 1; axis++) {
            if (isEmpty(axis)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmpty(int axis) {
        for (int word = starts[axis]; word < starts[axis + 1]; word++) {
            if (bits[word] != 0) {
                return false;
            }
        }
        return true;
    }

    public boolean meets(Region other) {
        for (int axis = 0; axis < starts.length - 1; axis++) {
            var met = false;
            for (int word = starts[axis]; word < starts[axis + 1]; word++) {
                met |= (bits[word] & other.bits[word]) != 0;
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    public boolean covers(Region other) {
        for (int word = 0; word < bits.length; word++) {
            if ((other.bits[word] & ~bits[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether this leaves out some of the other on this axis. */
    public boolean cuts(Region other, int axis) {
        for (int word = starts[axis]; word < starts[axis + 1]; word++) {
            if ((other.bits[word] & ~bits[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    public Region with(Region other) {
        var both = bits.clone();
        for (int word = 0; word < both.length; word++) {
            both[word] &= other.bits[word];
        }
        return new Region(both, starts);
    }

    /** This, where it is inside the other on one axis. */
    public Region inside(Region other, int axis) {
        var inside = bits.clone();
        for (int word = starts[axis]; word < starts[axis + 1]; word++) {
            inside[word] &= other.bits[word];
        }
        return new Region(inside, starts);
    }

    /** This, where it is outside of the other on one axis. */
    public Region outside(Region other, int axis) {
        var outside = bits.clone();
        for (int word = starts[axis]; word < starts[axis + 1]; word++) {
            outside[word] &= ~other.bits[word];
        }
        return new Region(outside, starts);
    }

    /** Both together on one axis, where they are the same on all others. */
    public Region joined(Region other, int axis) {
        var joined = bits.clone();
        for (int word = starts[axis]; word < starts[axis + 1]; word++) {
            joined[word] |= other.bits[word];
        }
        return new Region(joined, starts);
    }

    /** This with nothing on one axis. */
    public Region without(int axis) {
        var bare = bits.clone();
        Arrays.fill(bare, starts[axis], starts[axis + 1], 0);
        return new Region(bare, starts);
    }

    public int axes() {
        return starts.length - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Region region && Arrays.equals(bits, region.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return "Region" + Arrays.toString(bits);
    }
}
