package org.samspel.organisation;

/** What a party is to the agreements. */
public enum PartyKind {
    REGION,
    MUNICIPALITY,
    GENERAL_PRACTICE,
    PRIVATE_PROVIDER,
    ASSOCIATION,
    STATE
}
