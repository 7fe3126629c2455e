package org.samspel.agreement.workshop.web;

/** What a cell means, in words, or what is wrong with it. */
public record CellRead(boolean wrong, String words) {}
