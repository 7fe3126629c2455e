package org.samspel.referral;

import java.util.UUID;

/** One time that a referral went back for what was missing. */
public record CompletionId(UUID value) {}
