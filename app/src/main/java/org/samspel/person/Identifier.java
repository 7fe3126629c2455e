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

    /** As people read it: with a hyphen before the last four of numbers that have one. */
    public String written() {
        var kind = NumberKind.of(system);
        var hyphened =
                value.length() > 4
                        && kind.filter(
                                        one ->
                                                one != NumberKind.LMA
                                                        && one != NumberKind.LOCAL_RESERVE)
                                .isPresent();
        return hyphened
                ? value.substring(0, value.length() - 4) + "-" + value.substring(value.length() - 4)
                : value;
    }

    /** Numbers that a person keeps come before those that only reserve a place. */
    int rank() {
        return NumberKind.of(system).map(NumberKind::ordinal).orElse(Integer.MAX_VALUE);
    }

    /** Without the value: an identifier must never reach a log. */
    @Override
    public String toString() {
        return "Identifier[" + system + "]";
    }
}
