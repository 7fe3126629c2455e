package org.samspel.person;

import org.samspel.kernel.PersonId;

/** What came of giving a person another number. */
public sealed interface NumberAdded {
    record Added(PersonId person) implements NumberAdded {}

    /** It stood for the person already. */
    record AlreadyTheirs(PersonId person) implements NumberAdded {}

    /** It stands for somebody else, who perhaps is the same person. */
    record OfAnother(PersonId other) implements NumberAdded {}
}
