package org.samspel.access;

import org.samspel.access.law.EmergencyReason;
import org.samspel.kernel.PersonId;

import java.util.UUID;

/**
 * The wish to open in an emergency.
 *
 * @param id a key that the form carries, so that two presses open once
 * @param words the reason in the user’s own words
 */
public record OpenEmergency(UUID id, PersonId person, EmergencyReason reason, String words) {
    /** Without the words: they may tell of the person’s health. */
    @Override
    public String toString() {
        return "OpenEmergency[" + id + "]";
    }
}
