package org.samspel.organisation;

import java.util.List;
import java.util.Optional;

/**
 * What the catalogue says of a service, in the area's own language. What nobody has stated is
 * empty, never guessed.
 *
 * @param who for whom it is
 * @param fee what the person pays
 * @param payer who bears the cost
 * @param waitingTime the expected time until it begins
 * @param toVerify what is not settled, or has not been held against its source
 */
public record ServiceDescription(
        String what,
        String who,
        Optional<Stated> fee,
        Optional<Stated> payer,
        Optional<Stated> capacity,
        Optional<Stated> waitingTime,
        List<String> sources,
        List<String> toVerify) {}
