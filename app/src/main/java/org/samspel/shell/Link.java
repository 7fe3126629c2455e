package org.samspel.shell;

/** A way on: an address inside Samspel and its words. */
public record Link(String href, String words) {}
