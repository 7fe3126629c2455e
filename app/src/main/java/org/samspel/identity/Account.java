package org.samspel.identity;

import org.samspel.content.LanguageTexts;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;

import java.util.Optional;

/**
 * A user with an assignment.
 *
 * @param unit where the assignment is; a person's own account has none
 * @param person whom a person's own account stands for, once that is known
 * @param profession what the user is by training; those who meet no persons may have none
 * @param title what the assignment is called
 */
public record Account(
        UserId id,
        AreaId area,
        String username,
        String displayName,
        Role role,
        Optional<UnitId> unit,
        Optional<PersonId> person,
        Optional<Profession> profession,
        LanguageTexts title) {}
