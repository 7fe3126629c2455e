package org.samspel.identity.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long a sign-in holds, and how its cookies travel.
 *
 * @param idle after how long without a request it ends
 * @param absolute after how long it ends in any case
 * @param secure whether browsers reach the server by TLS alone: then the cookies are {@code Secure}
 *     and bound to this host by their names ({@code __Host-})
 */
@ConfigurationProperties("samspel.sign-in.session")
record SessionProperties(
        @DefaultValue("1h") Duration idle,
        @DefaultValue("12h") Duration absolute,
        @DefaultValue("false") boolean secure) {

    String cookieName(String plain) {
        return secure ? "__Host-" + plain : plain;
    }
}
