package org.samspel.agreement;

import java.util.function.Predicate;

/** What an agreement refers to that lies outside of it, each told by its id. */
record KnownElsewhere(
        Predicate<String> party, Predicate<String> service, Predicate<String> instrument) {
    /**
     * For a version that was taken in before: a party may have gone since, and the version still
     * says what it said.
     */
    static final KnownElsewhere ANYTHING =
            new KnownElsewhere(party -> true, service -> true, instrument -> true);
}
