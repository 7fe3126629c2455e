package org.samspel.followup;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowUpConfiguration {
    private static final int MIN_COUNT = 5;
    private static final int MIN_DENOMINATOR = 10;

    /** The limits may be made stricter, never looser. */
    @Bean
    SmallNumbers smallNumbers(
            @Value("${samspel.followup.min-count:" + MIN_COUNT + "}") int minCount,
            @Value("${samspel.followup.min-denominator:" + MIN_DENOMINATOR + "}")
                    int minDenominator) {
        if (minCount < MIN_COUNT || minDenominator < MIN_DENOMINATOR) {
            throw new IllegalArgumentException(
                    "samspel.followup: min-count is at least 5, min-denominator at least 10");
        }
        return new SmallNumbers(minCount, minDenominator);
    }
}
