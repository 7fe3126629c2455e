package org.samspel.identity.oidc;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

import java.util.List;

/**
 * What an ID token must be besides rightly signed (OpenID Connect Core 1.0, 3.1.3.7). Each rule has
 * the reason that the page gives; none quotes the token.
 */
final class IdTokenRules {
    private IdTokenRules() {}

    static OAuth2TokenValidator<Jwt> of(ClientRegistration client) {
        var issuer = client.getProviderDetails().getIssuerUri();
        return new DelegatingOAuth2TokenValidator<>(
                List.of(
                        orElse(SignInRefusal.TOKEN_EXPIRED, new JwtTimestampValidator()),
                        orElse(
                                SignInRefusal.FOREIGN_ISSUER,
                                new JwtIssuerValidator(issuer == null ? "" : issuer)),
                        orElse(
                                SignInRefusal.FOREIGN_AUDIENCE,
                                new JwtClaimValidator<List<String>>(
                                        "aud",
                                        named ->
                                                named != null
                                                        && named.contains(client.getClientId()))),
                        orElse(SignInRefusal.TOKEN_WRONG, new OidcIdTokenValidator(client))));
    }

    private static OAuth2TokenValidator<Jwt> orElse(
            SignInRefusal reason, OAuth2TokenValidator<Jwt> rule) {
        return token ->
                rule.validate(token).hasErrors()
                        ? OAuth2TokenValidatorResult.failure(new OAuth2Error(reason.name()))
                        : OAuth2TokenValidatorResult.success();
    }
}
