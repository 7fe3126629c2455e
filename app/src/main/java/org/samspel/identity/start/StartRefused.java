package org.samspel.identity.start;

/** The server may not start for real work as it is set up. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final String way;

    /**
     * @param way what to do about it
     */
    StartRefused(String reason, String way) {
        super(reason);
        this.reason = reason;
        this.way = way;
    }

    String reason() {
        return reason;
    }

    String way() {
        return way;
    }
}
