package org.samspel.bench;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * Milliseconds that something took.
 *
 * @param wall by the clock on the wall, which on a busy machine also runs while others work
 * @param processor of all processors together
 */
record Time(double wall, double processor) {

    private static final double NANOS = 1e6;

    /** The least of several runs. */
    static Time quickest(int runs, Callable<?> work) throws Exception {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var quickest = new Time(Double.MAX_VALUE, Double.MAX_VALUE);
        for (int run = 0; run < runs; run++) {
            var wall = System.nanoTime();
            var processor = system.getProcessCpuTime();
            if (work.call() == null) {
                throw new IllegalStateException("No answer");
            }
            quickest =
                    new Time(
                            Math.min(quickest.wall, (System.nanoTime() - wall) / NANOS),
                            Math.min(
                                    quickest.processor,
                                    (system.getProcessCpuTime() - processor) / NANOS));
        }
        return quickest;
    }
}
