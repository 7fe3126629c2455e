package org.samspel.identity.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions rest in the database, so that a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionProperties.class)
@EnableJdbcHttpSession(tableName = "session.spring_session")
class Sessions {
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleSessionsEnd(
            SessionProperties properties) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(properties.idle());
    }

    /**
     * Lax and not Strict: the identity provider leads back to us, and the session that asked it
     * must be there.
     */
    @Bean
    CookieSerializer sessionCookie(SessionProperties properties) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(properties.cookieName("SESSION"));
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        if (properties.secure()) {
            cookie.setUseSecureCookie(true);
        }
        return cookie;
    }

    /** No script reads the token from its cookie: pages carry it. */
    @Bean
    CsrfTokenRepository formTokens(SessionProperties properties) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(properties.cookieName("XSRF-TOKEN"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> {
                    cookie.sameSite("Lax");
                    if (properties.secure()) {
                        cookie.secure(true);
                    }
                });
        return tokens;
    }
}
