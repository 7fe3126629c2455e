package org.samspel.agreement.workshop;

import java.time.LocalDate;

/**
 * What a body decided.
 *
 * @param step 0 for the mandate, then the body's place in the chain, from 1
 * @param paragraph of its minutes, as {@code § 25}
 * @param reasons why it was sent back
 */
public record BodyDecision(
        int step,
        String body,
        boolean approved,
        LocalDate decidedOn,
        String paragraph,
        String reasons) {}
