package org.samspel.shell;

/** How pages and letters name a clause of an agreement. */
public final class Cited {
    /** A line never ends between the sign and its number. */
    private static final String SIGN = "§\u00a0";

    private Cited() {}

    /**
     * @param clause its number, such as {@code 4.3}
     */
    public static String clause(String clause) {
        return SIGN + clause;
    }
}
