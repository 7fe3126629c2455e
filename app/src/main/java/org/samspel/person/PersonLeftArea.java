package org.samspel.person;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;

import java.time.LocalDate;

/** Lives in another area. The record stays; nothing new begins. */
public record PersonLeftArea(Origin origin, PersonId person, LocalDate on) implements PersonEvent {}
