package org.samspel.person;

/** What came of saving something that a form was read for. */
public sealed interface Saved<T> {
    record Done<T>(T value) implements Saved<T> {}

    /** Someone else saved meanwhile; this is what is stored. */
    record Stale<T>(T stored) implements Saved<T> {}

    /** It is not there, or belongs to somebody else. */
    record Missing<T>() implements Saved<T> {}
}
