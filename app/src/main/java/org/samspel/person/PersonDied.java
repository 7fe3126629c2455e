package org.samspel.person;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;

import java.time.LocalDate;

/** Has died. The record stays; invitations and new things stop. */
public record PersonDied(Origin origin, PersonId person, LocalDate on) implements PersonEvent {}
