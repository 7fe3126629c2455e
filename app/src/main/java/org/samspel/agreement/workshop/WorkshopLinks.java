package org.samspel.agreement.workshop;

import java.util.UUID;

/** Addresses of the work on coming versions. */
public final class WorkshopLinks {
    private WorkshopLinks() {}

    /** Where the work on an agreement's next version begins. */
    public static String begin(String slug) {
        return "/agreements/" + slug + "/revisions/new";
    }

    public static String revision(RevisionKey key) {
        return "/agreements/" + key.slug() + "/revisions/" + key.number();
    }

    public static String clause(RevisionKey key, UUID clause) {
        return revision(key) + "/clauses/" + clause;
    }

    public static String table(RevisionKey key, String table) {
        return revision(key) + "/tables/" + table;
    }

    public static String consultation(RevisionKey key) {
        return revision(key) + "/consultation";
    }

    /** Where all editions of a version are, those of a coming version too. */
    public static String editions(String slug, int number) {
        return "/agreements/" + slug + "/versions/" + number + "/editions";
    }
}
