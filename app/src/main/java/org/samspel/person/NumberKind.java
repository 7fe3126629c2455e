package org.samspel.person;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of numbers that stand for a person, those that stay before those that only reserve a
 * place. System URIs: HL7 Sweden base profiles 1.1.0 and HL7 Denmark DK Core.
 */
public enum NumberKind {
    CPR(Identifier.CPR, true),
    PERSONNUMMER("http://electronichealth.se/identifier/personnummer", true),
    SAMORDNINGSNUMMER("http://electronichealth.se/identifier/samordningsnummer", false),
    X_ECPR("urn:oid:1.2.208.176.1.6.1.1", false),
    /** A region appends its own branch to the system. */
    D_ECPR("urn:oid:1.2.208.176.1.6.1.3", false),
    NATIONAL_RESERVE("http://electronichealth.se/identifier/nationelltReservnummer", false),
    LMA("http://electronichealth.se/identifier/LMA-nummer", false),
    /** The system is the region's own, so the area's content names it. */
    LOCAL_RESERVE("", false);

    private final String system;
    private final boolean permanent;

    NumberKind(String system, boolean permanent) {
        this.system = system;
        this.permanent = permanent;
    }

    /** Empty for {@link #LOCAL_RESERVE}. */
    public String system() {
        return system;
    }

    /** Whether the person keeps it; the others are replaced once there is one to keep. */
    public boolean isPermanent() {
        return permanent;
    }

    /** A number takes the place of the one of its kind and of those that stand for less. */
    boolean takesThePlaceOf(NumberKind known) {
        return known == this || (!known.permanent && known.compareTo(this) > 0);
    }

    /** The kind of a system; nothing for systems that Samspel does not know. */
    public static Optional<NumberKind> of(String system) {
        if (system.startsWith(D_ECPR.system)) {
            return Optional.of(D_ECPR);
        }
        return Arrays.stream(values()).filter(kind -> kind.system.equals(system)).findFirst();
    }
}
