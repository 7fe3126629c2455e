package org.samspel.referral;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;

import java.time.Instant;

/**
 * That a unit recommended a person to go somewhere that needs no referral. Nothing was sent to
 * anybody, and who is responsible did not change.
 */
public record Recommendation(
        RecommendationId id,
        PersonId person,
        RoutingId routing,
        UnitId unit,
        String agreement,
        int agreementVersion,
        String clause,
        String destination,
        Instant recommendedAt) {}
