package org.samspel.whatif;

import org.samspel.whatif.RunOutcome.Stage;

import java.util.UUID;
import java.util.function.DoubleSupplier;

/** A run that is under way, as other threads see it and stop it. */
final class Progress {
    private final UUID run;
    private volatile Step step = new Step(Stage.WAITING, () -> 0);
    private boolean cancelled;
    private Runnable stop = () -> {};

    Progress(UUID run) {
        this.run = run;
    }

    UUID run() {
        return run;
    }

    private record Step(Stage stage, DoubleSupplier share) {}

    RunOutcome.UnderWay at() {
        var now = step;
        return new RunOutcome.UnderWay(now.stage(), Math.clamp(now.share().getAsDouble(), 0, 1));
    }

    /**
     * @param share asked whenever somebody looks
     */
    void at(Stage stage, DoubleSupplier share) {
        step = new Step(stage, share);
    }

    void at(Stage stage, double share) {
        at(stage, () -> share);
    }

    /** What ends the work that begins now; called at once when somebody has cancelled before. */
    void stopsBy(Runnable ending) {
        boolean now;
        synchronized (this) {
            stop = ending;
            now = cancelled;
        }
        if (now) {
            ending.run();
        }
    }

    void cancel() {
        Runnable ending;
        synchronized (this) {
            cancelled = true;
            ending = stop;
        }
        ending.run();
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }
}
