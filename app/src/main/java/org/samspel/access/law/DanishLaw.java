package org.samspel.access.law;

import java.util.Set;

/** Which of the Danish gates a case passes. */
final class DanishLaw {
    private static final Set<Purpose> BETWEEN_PROFESSIONALS =
            Set.of(Purpose.CARE, Purpose.DISCHARGE, Purpose.PLANNING);

    private DanishLaw() {}

    static Gate gate(Case asked) {
        if (asked.disclosure().isPresent()) {
            return asked.viewer().calling() == Calling.HEALTH_CARE
                            && asked.isFor(BETWEEN_PROFESSIONALS)
                    ? DanishDisclosure.GATE
                    : DanishOtherPurposes.DISCLOSURE;
        }
        if (!asked.is(Calling.HEALTH_CARE)) {
            return DanishLookUp.OWN_CASES;
        }
        return asked.isFor(Set.of(Purpose.CARE)) || asked.changes()
                ? DanishLookUp.FOR_TREATMENT
                : DanishOtherPurposes.LOOK_UP;
    }
}
