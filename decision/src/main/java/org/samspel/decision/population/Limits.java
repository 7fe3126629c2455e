package org.samspel.decision.population;

/** What a run may take of the machine; what does not fit in memory goes to a temporary file. */
public record Limits(int threads, int memoryMebibytesMax) {

    private static final int MEBIBYTES = 512;

    public Limits {
        if (threads < 1 || memoryMebibytesMax < 1) {
            throw new IllegalArgumentException("A run takes at least one thread and one MiB");
        }
    }

    /** All cores and half a gibibyte. */
    public static Limits ordinary() {
        return new Limits(Runtime.getRuntime().availableProcessors(), MEBIBYTES);
    }
}
