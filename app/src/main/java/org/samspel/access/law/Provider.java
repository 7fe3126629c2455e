package org.samspel.access.law;

import org.samspel.kernel.PartyId;

/**
 * Who answers for a record. A municipality's health care and its social services are two providers
 * of one party, since secrecy holds between them too (OSL 8 kap. 2 §).
 */
public record Provider(PartyId party, Calling calling) {}
