package org.samspel.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a goal is followed.
 *
 * @param whose in words: the person’s own, a relative’s, the parties’
 * @param scale what it is measured by; empty for a goal that is not measured
 * @param before on that scale, when it was set
 * @param after on that scale, when it was followed up
 */
public record Goal(
        String whose, String scale, Optional<BigDecimal> before, Optional<BigDecimal> after) {
    public static final Goal NONE = new Goal("", "", Optional.empty(), Optional.empty());

    public boolean isMeasured() {
        return !scale.isBlank();
    }
}
