package org.samspel.access;

import org.samspel.access.law.Block;
import org.samspel.kernel.PersonId;

import java.util.UUID;

/**
 * A block as it is kept.
 *
 * @param version that a form was read at
 * @param person the record that it was set on
 * @param notedBy the audit name of who noted it
 */
public record KeptBlock(UUID id, int version, PersonId person, Block block, String notedBy) {}
