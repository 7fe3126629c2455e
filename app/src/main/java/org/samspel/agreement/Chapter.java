package org.samspel.agreement;

/** A chapter of an agreement; its clauses are those whose number begins with the chapter's. */
public record Chapter(int number, String title) {}
