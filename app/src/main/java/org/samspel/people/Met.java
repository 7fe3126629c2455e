package org.samspel.people;

import org.samspel.access.CareRelations.Established;
import org.samspel.kernel.PersonId;
import org.samspel.person.NumberCheck;
import org.samspel.person.PersonNumber;

/** What came of looking for a person by number. */
public sealed interface Met {
    /** The actor may open the person's page. */
    record Known(PersonId person) implements Met {}

    /** The person is in the area; the actor's unit has no relation yet. */
    record WithoutRelation(PersonId person) implements Met {}

    record Unregistered(PersonNumber number) implements Met {}

    /** The number does not tell when the person was born, and nobody said it. */
    record BirthDateMissing() implements Met {}

    record WrongNumber(NumberCheck why) implements Met {}

    /** The reason is missing, or the user has begun too many relations in a short time. */
    record NotEstablished(Established why) implements Met {}
}
