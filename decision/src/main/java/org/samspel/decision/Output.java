package org.samspel.decision;

/** An output column; {@code allowed} is {@code -} when the table does not list its values. */
public record Output(String name, String label, Type type, UnaryTest allowed) {}
