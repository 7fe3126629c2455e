package org.samspel.organisation;

import org.samspel.kernel.PartyId;

import java.util.Optional;

/**
 * A party to agreements; in the law's sense a provider that controls its own records.
 *
 * @param slug the name in content files, unique in the area
 * @param municipalityCode only of municipalities
 */
public record Party(
        PartyId id, String slug, PartyKind kind, String name, Optional<String> municipalityCode) {}
