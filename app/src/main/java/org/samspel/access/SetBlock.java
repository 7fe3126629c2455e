package org.samspel.access;

import org.samspel.access.law.Block;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.util.Optional;
import java.util.UUID;

/**
 * The wish to block.
 *
 * @param id a key that the form carries, so that two presses block once
 * @param keeper whose data; empty for whoever keeps some
 * @param unit only this unit’s data; empty for all units
 * @param by for whom staff note it; of what a person does themselves it is known
 */
public record SetBlock(
        UUID id,
        PersonId person,
        Block.Kind kind,
        Optional<PartyId> keeper,
        Optional<UnitId> unit,
        Block.SetBy by) {}
