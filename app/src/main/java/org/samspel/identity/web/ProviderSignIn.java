package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.identity.oidc.Provider;
import org.samspel.identity.oidc.ProviderUser;
import org.samspel.identity.oidc.ProviderUsers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** The part of the chain by which an identity provider signs people in. */
@Component
@ConditionalOnProperty("samspel.sign-in.oidc.issuer")
class ProviderSignIn implements AuthenticationSuccessHandler {
    private final OAuth2AuthorizationRequestResolver beginnings;
    private final ProviderUsers users;
    private final Entrance entrance;
    private final RefusedSignIn refused;

    ProviderSignIn(
            OAuth2AuthorizationRequestResolver beginnings,
            ProviderUsers users,
            Entrance entrance,
            RefusedSignIn refused) {
        this.beginnings = beginnings;
        this.users = users;
        this.entrance = entrance;
        this.refused = refused;
    }

    void into(HttpSecurity http) throws Exception {
        http.oauth2Login(
                login ->
                        login.loginPage("/sign-in")
                                .authorizationEndpoint(
                                        begin -> begin.authorizationRequestResolver(beginnings))
                                .redirectionEndpoint(answer -> answer.baseUri(Provider.ANSWER))
                                .userInfoEndpoint(who -> who.oidcUserService(users))
                                .authorizedClientRepository(new NoTokens())
                                // What the token says never reaches the session.
                                .securityContextRepository(
                                        new RequestAttributeSecurityContextRepository())
                                .successHandler(this)
                                .failureHandler(refused)
                                .withObjectPostProcessor(new ClearBeginning()));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof ProviderUser user) {
            response.sendRedirect(entrance.admit(user.admitted(), request, response));
        } else {
            throw new IllegalStateException("Somebody came past the rules of the provider");
        }
    }

    /** A provider that is away when a sign-in begins is told as clearly as later. */
    private final class ClearBeginning
            implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(refused);
            return filter;
        }
    }
}
