package org.samspel.access.law;

import java.util.Set;
import java.util.function.Predicate;

/**
 * One rule of a gate.
 *
 * @param obligations beside logging, which always holds
 */
record Article(
        RuleId rule, boolean permits, Predicate<Case> holdsFor, Set<Obligation> obligations) {}
