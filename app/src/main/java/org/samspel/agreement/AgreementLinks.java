package org.samspel.agreement;

/** Addresses of an agreement's pages, always of one version: what was relied on stays readable. */
public final class AgreementLinks {
    private AgreementLinks() {}

    public static String version(String slug, int version) {
        return "/agreements/" + slug + "?version=" + version;
    }

    /**
     * The clause on its agreement's page.
     *
     * @param clause its number, as {@code 4.3}
     */
    public static String clause(String slug, int version, String clause) {
        return version(slug, version) + "#" + clauseAnchor(clause);
    }

    public static String table(String slug, int version, String table) {
        return "/agreements/" + slug + "/tables/" + table + "?version=" + version;
    }

    public static String rule(String slug, int version, String table, int rule) {
        return table(slug, version, table) + "#rule-" + rule;
    }

    /** Where is recorded what was decided of a pilot. */
    public static String pilotDecision(String slug, int version, String pilot) {
        return "/agreements/" + slug + "/versions/" + version + "/pilots/" + pilot + "/decision";
    }

    /** The id of a clause's place on the page: without points, which style sheets would misread. */
    public static String clauseAnchor(String clause) {
        return "clause-" + clause.replace('.', '-');
    }
}
