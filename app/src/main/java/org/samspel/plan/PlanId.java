package org.samspel.plan;

import java.util.UUID;

/** A plan of a person. */
public record PlanId(UUID value) {}
