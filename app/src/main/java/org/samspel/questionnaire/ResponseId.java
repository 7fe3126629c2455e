package org.samspel.questionnaire;

import java.util.UUID;

/** One filled-in questionnaire. */
public record ResponseId(UUID value) {}
