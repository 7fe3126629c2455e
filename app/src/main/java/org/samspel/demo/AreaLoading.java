package org.samspel.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The loading of one area: the tales that are left, one after the other. */
final class AreaLoading {
    private static final Logger LOG = LoggerFactory.getLogger(AreaLoading.class);

    private final DemoHistory history;
    private final Stage stage;
    private final List<Tale> left;
    private final DemoProgress progress;
    private final BooleanSupplier stopped;
    private final Instant begun = Instant.now();
    private int told;

    /**
     * @param left in the order of telling, those that someone has written first
     * @param stopped whether the server is about to stop
     */
    AreaLoading(
            DemoHistory history,
            Stage stage,
            List<Tale> left,
            DemoProgress progress,
            BooleanSupplier stopped) {
        this.history = history;
        this.stage = stage;
        this.left = left;
        this.progress = progress;
        this.stopped = stopped;
    }

    Stage stage() {
        return stage;
    }

    /** Tells what someone has written: the persons that guides and walks speak of. */
    void tellWritten() {
        tell(left.stream().filter(WrittenTale.class::isInstance).toList());
    }

    /** Tells all the others, until the server stops. */
    void tellOthers() {
        if (tell(left.stream().filter(tale -> !(tale instanceof WrittenTale)).toList())) {
            LOG.info(
                    "The demo of {} is loaded: {} persons in {} s",
                    stage.area(),
                    told,
                    Duration.between(begun, Instant.now()).toMillis() / 1000.0);
        }
    }

    private boolean tell(List<Tale> tales) {
        for (var tale : tales) {
            if (stopped.getAsBoolean() || !tell(tale)) {
                return false;
            }
        }
        return true;
    }

    /** A tale that gets stuck is left out; without the database there is nothing more to tell. */
    private boolean tell(Tale tale) {
        try {
            history.tell(stage, tale);
            if (tale.isOfPerson()) {
                told++;
                progress.told();
            }
            return true;
        } catch (Stuck stuck) {
            LOG.warn("{} of {}: {}", tale.key(), stage.area(), stuck.getMessage());
            return true;
        } catch (DataAccessException | TransactionException lost) {
            LOG.warn(
                    "The demo of {} waits for the next start: {} at {}",
                    stage.area(),
                    lost.getClass().getSimpleName(),
                    tale.key());
            return false;
        }
    }
}
