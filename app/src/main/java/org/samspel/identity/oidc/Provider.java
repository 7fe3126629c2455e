package org.samspel.identity.oidc;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The identity provider of the configuration. It is asked for its own description at the first
 * sign-in, so that the server starts while the provider is away.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("samspel.sign-in.oidc.issuer")
@EnableConfigurationProperties(OidcProperties.class)
public class Provider {
    static final String NAME = "provider";

    /** Where signing in begins. */
    public static final String BEGIN = "/sign-in/with";

    /** Where the provider sends the browser back to. */
    public static final String ANSWER = "/sign-in/answer";

    @Bean
    ClientRegistrationRepository providers(OidcProperties properties) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(properties)));
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        var tokens = new OidcIdTokenDecoderFactory();
        tokens.setJwtValidatorFactory(IdTokenRules::of);
        return tokens;
    }

    /** What a sign-in asks the provider for. */
    @Bean
    OAuth2AuthorizationRequestResolver beginnings(
            ClientRegistrationRepository providers, OidcProperties properties) {
        var beginnings = new DefaultOAuth2AuthorizationRequestResolver(providers, BEGIN);
        var levels = String.join(" ", properties.acrValues());
        if (!levels.isEmpty()) {
            beginnings.setAuthorizationRequestCustomizer(
                    request ->
                            request.additionalParameters(more -> more.put("acr_values", levels)));
        }
        return beginnings;
    }

    /** The address of the link that begins a sign-in. */
    public static String link() {
        return BEGIN + "/" + NAME;
    }

    /**
     * Authorization code with PKCE (RFC 7636), for clients with a secret too, as OAuth's security
     * practice asks (RFC 9700, 2.1.1).
     */
    private static ClientRegistration registration(OidcProperties properties) {
        var client =
                ClientRegistrations.fromOidcIssuerLocation(properties.issuer())
                        .registrationId(NAME)
                        .clientId(properties.clientId())
                        .scope(properties.scopes())
                        .redirectUri(properties.ownAddress() + ANSWER)
                        .clientSettings(ClientSettings.builder().requireProofKey(true).build());
        if (properties.clientSecretFile() == null) {
            client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            try {
                client.clientSecret(
                        Files.readString(Path.of(properties.clientSecretFile())).strip());
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The client's secret cannot be read", unreadable);
            }
        }
        return client.build();
    }
}
