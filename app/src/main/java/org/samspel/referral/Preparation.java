package org.samspel.referral;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;
import org.samspel.pathway.Routing;

/** What came of preparing a referral. */
public sealed interface Preparation
        permits NotSent,
                Preparation.Ready,
                Preparation.SentAlready,
                Preparation.WithoutReferral,
                Preparation.RecommendedAlready {
    record Ready(Proposal proposal) implements Preparation {}

    record SentAlready(Referral referral) implements Preparation {}

    /** The person goes there without a referral: what can be kept is that it was recommended. */
    record WithoutReferral(Routing routing, AgreementVersion agreement, Destination destination)
            implements Preparation {}

    record RecommendedAlready(Recommendation recommendation) implements Preparation {}
}
