package org.samspel.agreement;

/** Where something in the agreement comes from. */
public record Source(String id, String text) {}
