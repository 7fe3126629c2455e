package org.samspel.pathway;

import org.samspel.agreement.Stage;

import java.util.Optional;

/**
 * A stage with what brought the course there, if anything has.
 *
 * @param current whether the course stands here now
 */
public record StageMark(Stage stage, Optional<Happening> reachedBy, boolean current) {
    public boolean isReached() {
        return reachedBy.isPresent();
    }
}
