package org.samspel.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.identity.oidc.Provider;
import org.samspel.kernel.LooksUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Slows down who signs in, looks up or reads what is public more often than people do. The answer
 * is the same whoever exists, and comes before anybody is looked for. Its time is the real one,
 * also where the server lives in another day.
 */
final class Limits extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Limits.class);
    private static final PathPatternRequestMatcher.Builder PATHS =
            PathPatternRequestMatcher.withDefaults();

    /** Each of them makes a session or asks the provider; matched as the routes themselves are. */
    private static final RequestMatcher SIGN_IN =
            new OrRequestMatcher(
                    PATHS.matcher(Provider.BEGIN + "/**"),
                    PATHS.matcher(Provider.ANSWER),
                    PATHS.matcher(HttpMethod.POST, AssignmentController.PATH),
                    PATHS.matcher(HttpMethod.POST, "/demo/sign-in"));

    /** What anybody may read without signing in, and some of which takes time to make. */
    private static final RequestMatcher OPEN = PATHS.matcher("/open/**");

    private final Limit signIn;
    private final Limit lookUp;
    private final Limit open;
    private final Handlers handlers;
    private final InstantSource now;

    Limits(LimitProperties properties, Handlers handlers, InstantSource now) {
        this.signIn = properties.signIn().limit();
        this.lookUp = properties.lookUp().limit();
        this.open = properties.open().limit();
        this.handlers = handlers;
        this.now = now;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = wait(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        // An address may name a person, so that it does not stand here.
        LOG.warn(
                "{} was refused: too often in a short time",
                SIGN_IN.matches(request)
                        ? "A sign-in"
                        : OPEN.matches(request) ? "A public page" : "A look-up");
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private Duration wait(HttpServletRequest request) {
        if (SIGN_IN.matches(request)) {
            return signIn.take(network(request.getRemoteAddr()), now.instant());
        }
        if (OPEN.matches(request) && CurrentUser.principal().isEmpty()) {
            return open.take(network(request.getRemoteAddr()), now.instant());
        }
        if (looksUp(request)) {
            return CurrentUser.principal()
                    .map(user -> lookUp.take(whose(user), now.instant()))
                    .orElse(Duration.ZERO);
        }
        return Duration.ZERO;
    }

    private boolean looksUp(HttpServletRequest request) {
        return isPost(request)
                && handlers.of(request)
                        .map(method -> method.hasMethodAnnotation(LooksUp.class))
                        .orElse(false);
    }

    private static boolean isPost(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }

    /** Over all assignments, so that changing them gives nothing. */
    private static String whose(SignedInUser user) {
        UUID known = user.user();
        return (known == null ? user.account() : known).toString();
    }

    /** One who has an IPv6 address has 2^64 of them, which share their first half. */
    private static String network(String address) {
        var groups = address.split(":", -1);
        return groups.length < 5
                ? address
                : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
