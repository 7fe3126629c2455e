package org.samspel.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when something holds.
 *
 * @param from the first day; empty when it has always been so
 * @param until the first day it no longer holds; empty when no end is known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
