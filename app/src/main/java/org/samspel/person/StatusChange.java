package org.samspel.person;

import java.time.LocalDate;

/** Something that becomes of a person, on a day. */
public sealed interface StatusChange {
    LocalDate on();

    /**
     * @param municipalityCode in the same area
     */
    record Moved(LocalDate on, String municipalityCode) implements StatusChange {}

    /** Moved to another area; the record stays. */
    record LeftArea(LocalDate on) implements StatusChange {}

    record CameBack(LocalDate on, String municipalityCode) implements StatusChange {}

    record Died(LocalDate on) implements StatusChange {}

    /** It was a mistake: the person lives. */
    record DeathWithdrawn(LocalDate on) implements StatusChange {}

    record IdentityProtected(LocalDate on, Protection protection) implements StatusChange {}

    record ProtectionEnded(LocalDate on) implements StatusChange {}

    /** As the record of facts calls it. */
    default String kind() {
        return switch (this) {
            case Moved _ -> "MOVED";
            case LeftArea _ -> "LEFT_AREA";
            case CameBack _ -> "CAME_BACK";
            case Died _ -> "DIED";
            case DeathWithdrawn _ -> "DEATH_WITHDRAWN";
            case IdentityProtected _ -> "IDENTITY_PROTECTED";
            case ProtectionEnded _ -> "PROTECTION_ENDED";
        };
    }

    /** The municipality's code or the kind of protection, or empty. */
    default String detail() {
        return switch (this) {
            case Moved moved -> moved.municipalityCode();
            case CameBack back -> back.municipalityCode();
            case IdentityProtected it -> it.protection().name();
            case LeftArea _, Died _, DeathWithdrawn _, ProtectionEnded _ -> "";
        };
    }
}
