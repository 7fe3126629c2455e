package org.samspel.shell;

import java.util.Optional;

/**
 * The reader may know that it is there, but not see or do it.
 *
 * @see NotFound
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient Optional<Link> way;

    /**
     * @param reason the rule in plain words, in the reader's language; shown on the page
     * @param way the lawful way on, if there is one
     */
    public Refused(String reason, Optional<Link> way) {
        super("Refused", null, false, false);
        this.reason = reason;
        this.way = way;
    }

    public String reason() {
        return reason;
    }

    public Optional<Link> way() {
        return way;
    }
}
