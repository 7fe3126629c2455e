package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samspel.identity.oidc.ProviderSignOut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Optional;

/**
 * Signing out of this session, or of all that the user has. Who came by an identity provider signs
 * out there too, since the next person at the same computer would else be signed in without a word.
 */
@Component
class SignOut implements LogoutHandler, LogoutSuccessHandler {
    private static final RequestMatcher HERE = post("/sign-out");
    private static final RequestMatcher EVERYWHERE = post("/sign-out/everywhere");

    private final OpenSessions sessions;
    private final ObjectProvider<ProviderSignOut> provider;

    SignOut(OpenSessions sessions, ObjectProvider<ProviderSignOut> provider) {
        this.sessions = sessions;
        this.provider = provider;
    }

    static RequestMatcher requests() {
        return new OrRequestMatcher(HERE, EVERYWHERE);
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (EVERYWHERE.matches(request)) {
            who(authentication).map(SignedInUser::getName).ifPresent(sessions::endAll);
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication)
            throws IOException {
        var next =
                who(authentication)
                        .filter(user -> user.user() != null)
                        .flatMap(user -> Optional.ofNullable(provider.getIfAvailable()))
                        .flatMap(known -> known.address(request))
                        .orElse("/sign-in");
        response.sendRedirect(next);
    }

    private static Optional<SignedInUser> who(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(SignedInUser.class::isInstance)
                .map(SignedInUser.class::cast);
    }

    private static RequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }
}
