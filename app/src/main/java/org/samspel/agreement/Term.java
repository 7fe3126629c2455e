package org.samspel.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a version holds. Of one agreement no two overlap.
 *
 * @param until the first day it no longer holds
 */
public record Term(LocalDate from, Optional<LocalDate> until) {
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
