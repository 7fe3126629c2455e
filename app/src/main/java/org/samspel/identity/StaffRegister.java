package org.samspel.identity;

import org.samspel.kernel.UserId;

import java.util.Optional;

/** Knows staff who have no account of their own here, as those of a history that is told. */
public interface StaffRegister {
    Optional<Profession> professionOf(UserId user);
}
