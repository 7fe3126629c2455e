package org.samspel.access.law;

import org.samspel.kernel.UnitId;

import java.time.LocalDate;

/**
 * The data asked for: what one unit keeps about a person.
 *
 * @param keeper who answers for the record; of what was sent to a receiver it is the receiver
 * @param recordedOn the day it was written
 */
public record Holding(Provider keeper, UnitId unit, DataCategory category, LocalDate recordedOn) {}
