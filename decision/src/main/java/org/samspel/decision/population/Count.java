package org.samspel.decision.population;

import org.samspel.decision.sql.Answer;

import java.util.Optional;

/**
 * How many persons of one group get one answer.
 *
 * @param group empty for those whose group is unknown, and when nobody asked for groups
 * @param several how many of them are matched by more than one rule
 */
public record Count(Optional<String> group, Answer answer, long persons, long several) {}
