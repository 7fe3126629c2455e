package org.samspel.access.law;

/** Which of the three Swedish gates a case passes; they are never mixed. */
final class SwedishLaw {
    private SwedishLaw() {}

    static Gate gate(Case asked) {
        if (asked.staysInside()) {
            return asked.is(Calling.HEALTH_CARE)
                    ? InsideProvider.HEALTH_CARE
                    : InsideProvider.OTHERS;
        }
        var keeper = asked.holding().keeper().calling();
        var sharesRecords = keeper == Calling.HEALTH_CARE || keeper == Calling.SOCIAL_CARE;
        var readsShared = asked.is(Calling.HEALTH_CARE) || asked.is(Calling.SOCIAL_CARE);
        return asked.disclosure().isEmpty() && sharesRecords && readsShared
                ? BetweenProviders.GATE
                : SecrecyBetween.GATE;
    }
}
