package org.samspel.referral;

/** What came of preparing a referral. */
public sealed interface Preparation permits NotSent, Preparation.Ready, Preparation.SentAlready {
    record Ready(Proposal proposal) implements Preparation {}

    record SentAlready(Referral referral) implements Preparation {}
}
