package org.samspel.agreement.workshop;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;

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

    /** Which recommendations a version answers, a coming one too. */
    public static String recommendations(String slug, int number) {
        return "/agreements/" + slug + "/versions/" + number + "/recommendations";
    }

    /** Where a recommendation of a draft is written; {@code new} for another one. */
    public static String recommendation(RevisionKey key, String id) {
        return revision(key) + "/recommendations/" + id;
    }

    /** How a version is brought about and followed up. */
    public static String plan(String slug, int number) {
        return "/agreements/" + slug + "/versions/" + number + "/plan";
    }

    public static String planStep(RevisionKey key, String id) {
        return plan(key.slug(), key.number()) + "/" + id;
    }

    /** Those who write agreements and those who approve them see what a version would do. */
    public static boolean mayTry(Actor actor) {
        return actor instanceof Actor.Staff staff
                && (staff.role() == Role.SECRETARY || staff.role() == Role.COUNCIL);
    }

    /** What the coming version would do. */
    public static String whatIf(RevisionKey key) {
        return revision(key) + "/what-if";
    }

    /** What a version does. */
    public static String whatIf(String slug, int number) {
        return "/agreements/" + slug + "/versions/" + number + "/what-if";
    }

    /** Where all editions of a version are, those of a coming version too. */
    public static String editions(String slug, int number) {
        return "/agreements/" + slug + "/versions/" + number + "/editions";
    }
}
