package org.samspel.referral;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

/** A person was recommended to go somewhere without a referral. */
public record Recommended(
        Origin origin, RecommendationId recommendation, PersonId person, UnitId unit) {}
