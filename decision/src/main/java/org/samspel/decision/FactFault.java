package org.samspel.decision;

/** A fact that the table cannot take: its name, and what the table expects instead. */
public sealed interface FactFault {

    String fact();

    record WrongType(String fact, Type found, Type expected) implements FactFault {}

    record NotAllowed(String fact, UnaryTest allowed) implements FactFault {}
}
