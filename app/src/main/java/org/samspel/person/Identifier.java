package org.samspel.person;

/**
 * An identifier that some authority has given a person.
 *
 * @param system the authority's namespace as a URI; opaque for kinds that Samspel does not know
 */
public record Identifier(String system, String value) {
    /** The Danish civil registration number (DK Core). */
    public static final String CPR = "urn:oid:1.2.208.176.1.2";

    public Identifier {
        if (system.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("An identifier has a system and a value");
        }
    }

    public static Identifier cpr(CprNumber number) {
        return new Identifier(CPR, number.digits());
    }

    /** Without the value: an identifier must never reach a log. */
    @Override
    public String toString() {
        return "Identifier[" + system + "]";
    }
}
