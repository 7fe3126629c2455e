package org.samspel.person;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;

import java.time.LocalDate;

/** A death that was recorded by mistake. */
public record DeathWithdrawn(Origin origin, PersonId person, LocalDate on) implements PersonEvent {}
