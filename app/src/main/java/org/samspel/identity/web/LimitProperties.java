package org.samspel.identity.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.time.Duration;

/**
 * @param signIn for each address that requests come from; a hospital may have one for all
 * @param lookUp for each user
 * @param open what is open to all, for each address that requests come from
 */
@ConfigurationProperties("samspel.limits")
record LimitProperties(Rate signIn, Rate lookUp, Rate open) {

    /** So many at once, and as many again in that time. */
    record Rate(int count, Duration per) {
        Limit limit() {
            return new Limit(count, per);
        }
    }
}
