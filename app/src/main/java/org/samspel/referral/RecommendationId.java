package org.samspel.referral;

import java.util.UUID;

/** One time that a person was recommended to go somewhere without a referral. */
public record RecommendationId(UUID value) {}
