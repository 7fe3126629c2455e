package org.samspel.referral.web;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the way of a referral.
 *
 * @param at when it happened; empty while it lies ahead
 * @param current whether the referral stands here
 */
public record StepLine(String word, Optional<Instant> at, boolean current) {}
