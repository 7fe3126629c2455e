package org.samspel.decision;

/**
 * An input column. {@code name} is the fact that it asks for; {@code allowed} holds for the values
 * that the fact may have when it is known, and is {@code -} when the table does not say.
 */
public record Input(String id, String label, String name, Type type, UnaryTest allowed) {}
