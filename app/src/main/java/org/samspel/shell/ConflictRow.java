package org.samspel.shell;

/** A field that someone else changed meanwhile: what the reader typed, and what is stored now. */
public record ConflictRow(String field, String yours, String stored) {
    public boolean differs() {
        return !yours.equals(stored);
    }
}
