package org.samspel.shell;

/**
 * There is nothing at this address for this reader. Thrown for another area's rows and for persons
 * without a relation too, so that the answer tells nothing.
 */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound() {
        super("Nothing here for this reader", null, false, false);
    }
}
