package org.samspel.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** How the cookies travel, and when a session ends whatever its user does. */
class SessionsTest {
    private static final Duration DAY = Duration.ofHours(12);

    private static SessionProperties properties(boolean secure) {
        return new SessionProperties(Duration.ofMinutes(30), DAY, secure);
    }

    private static String sessionCookie(boolean secure) {
        var response = new MockHttpServletResponse();
        new Sessions()
                .sessionCookie(properties(secure))
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "id"));
        return Objects.requireNonNull(response.getHeader("Set-Cookie"));
    }

    private static String formCookie(boolean secure) {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        var tokens = new Sessions().formTokens(properties(secure));
        tokens.saveToken(tokens.generateToken(request), request, response);
        // The header of a made-up response leaves this attribute out.
        return response.getHeader("Set-Cookie")
                + "; SameSite="
                + response.getCookies()[0].getAttribute("SameSite");
    }

    @Test
    void bindsCookiesToTheHostWhereThereIsTlsAlone() {
        for (var cookie : new String[] {sessionCookie(true), formCookie(true)}) {
            assertThat(cookie)
                    .startsWith("__Host-")
                    .contains("; Secure", "; HttpOnly", "SameSite=Lax", "; Path=/")
                    .doesNotContain("Domain");
        }
    }

    @Test
    void keepsCookiesFromScriptsWithoutTlsToo() {
        for (var cookie : new String[] {sessionCookie(false), formCookie(false)}) {
            assertThat(cookie)
                    .contains("; HttpOnly", "SameSite=Lax")
                    .doesNotContain("Secure", "__Host-");
        }
    }

    @Test
    void endsASessionThatHasLastedAsLongAsAnyMay() throws Exception {
        assertThat(isOpenAfter(DAY.minusMinutes(1))).isTrue();
        assertThat(isOpenAfter(DAY.plusMinutes(1))).isFalse();
    }

    private static boolean isOpenAfter(Duration passed) throws Exception {
        var request = new MockHttpServletRequest();
        request.getSession(true);
        new SessionAge(DAY, () -> Instant.now().plus(passed))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return request.getSession(false) != null;
    }

    @Test
    void keepsTheTimeWithoutARequestFromTheConfiguration() {
        var sessions =
                new JdbcIndexedSessionRepository(new JdbcTemplate(), new TransactionTemplate());

        new Sessions().idleSessionsEnd(properties(false)).customize(sessions);

        Session session = sessions.createSession();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(30));
    }
}
