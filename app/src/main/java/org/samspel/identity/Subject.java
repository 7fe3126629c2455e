package org.samspel.identity;

/** Whom an identity provider means: the issuer of a token, and its name for who signed in. */
public record Subject(String issuer, String name) {
    /** Names nobody, since it may stand in a log. */
    @Override
    public String toString() {
        return "a subject";
    }
}
