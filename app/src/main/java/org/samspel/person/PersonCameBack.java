package org.samspel.person;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;

import java.time.LocalDate;

/** Lives in the area again. */
public record PersonCameBack(Origin origin, PersonId person, LocalDate on) implements PersonEvent {}
