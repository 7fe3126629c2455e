package org.samspel.identity.oidc;

import org.samspel.identity.Subject;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the provider sends when a sign-in has ended there, held to OpenID Connect Back-Channel
 * Logout 1.0, 2.6. A token that names only the provider's session and no subject is not enough
 * here.
 */
@Component
@ConditionalOnProperty("samspel.sign-in.oidc.issuer")
public class LogoutTokens {
    private static final String ENDED = "http://schemas.openid.net/event/backchannel-logout";

    /** An old token must not end a sign-in that began after it. */
    private static final Duration AGE_MAX = Duration.ofMinutes(2);

    private static final MappedJwtClaimSetConverter CLAIMS =
            MappedJwtClaimSetConverter.withDefaults(Map.of());

    private final ClientRegistrationRepository providers;
    private final OidcProperties properties;
    private final InstantSource now = InstantSource.system();
    private volatile Optional<JwtDecoder> decoder = Optional.empty();

    LogoutTokens(ClientRegistrationRepository providers, OidcProperties properties) {
        this.providers = providers;
        this.properties = properties;
    }

    /** Whose sign-in has ended; empty when the token is not right or the provider is away. */
    public Optional<Subject> subject(String token) {
        try {
            return Optional.ofNullable(decoder().decode(token).getSubject())
                    .map(name -> new Subject(properties.issuer(), name));
        } catch (JwtException | IllegalArgumentException | IllegalStateException notRight) {
            return Optional.empty();
        }
    }

    /** Made at the first token, since the provider may be away when the server starts. */
    private JwtDecoder decoder() {
        var made = decoder.orElseGet(this::made);
        decoder = Optional.of(made);
        return made;
    }

    private JwtDecoder made() {
        var provider = Objects.requireNonNull(providers.findByRegistrationId(Provider.NAME));
        var keys = Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri());
        // It may say that it is a logout token, and need not.
        var tokens = NimbusJwtDecoder.withJwkSetUri(keys).validateType(false).build();
        tokens.setClaimSetConverter(LogoutTokens::asWritten);
        tokens.setJwtValidator(rules());
        return tokens;
    }

    /** Where no time of issue stands, the library reckons one; here it must stand. */
    private static Map<String, Object> asWritten(Map<String, Object> claims) {
        var read = new HashMap<>(CLAIMS.convert(claims));
        if (!claims.containsKey(JwtClaimNames.IAT)) {
            read.remove(JwtClaimNames.IAT);
        }
        return read;
    }

    /** An ID token has a nonce, and must not pass for this. */
    private static OAuth2TokenValidatorResult isForNoSignIn(Jwt token) {
        return token.hasClaim("nonce")
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                : OAuth2TokenValidatorResult.success();
    }

    private OAuth2TokenValidator<Jwt> rules() {
        return new DelegatingOAuth2TokenValidator<>(
                List.of(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(properties.issuer()),
                        new JwtClaimValidator<List<String>>(
                                "aud",
                                named -> named != null && named.contains(properties.clientId())),
                        new JwtClaimValidator<Map<String, ?>>(
                                "events", told -> told != null && told.containsKey(ENDED)),
                        LogoutTokens::isForNoSignIn,
                        new JwtClaimValidator<Instant>(
                                "iat",
                                begun ->
                                        begun != null
                                                && begun.plus(AGE_MAX).isAfter(now.instant()))));
    }
}
