package org.samspel.person;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;

/** Something has become of a person; published with the fact that it speaks of. */
public sealed interface PersonEvent
        permits PersonMoved, PersonLeftArea, PersonCameBack, PersonDied, DeathWithdrawn {
    Origin origin();

    PersonId person();
}
