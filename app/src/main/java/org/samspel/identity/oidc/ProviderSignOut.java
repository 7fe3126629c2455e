package org.samspel.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.util.Optional;

/**
 * Where a browser goes to end the sign-in at the provider too (OpenID Connect RP-Initiated Logout
 * 1.0). No ID token is kept to hint at whom it is about: it would stand in an address, so the
 * provider asks once instead.
 */
@Component
@ConditionalOnProperty("samspel.sign-in.oidc.issuer")
public class ProviderSignOut {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignOut.class);

    private final ClientRegistrationRepository providers;
    private final OidcProperties properties;

    ProviderSignOut(ClientRegistrationRepository providers, OidcProperties properties) {
        this.providers = providers;
        this.properties = properties;
    }

    /** Empty when the provider cannot end sign-ins or is away. */
    public Optional<String> address(HttpServletRequest request) {
        return endpoint()
                .map(
                        endpoint ->
                                UriComponentsBuilder.fromUriString(endpoint)
                                        .queryParam("client_id", "{client}")
                                        .queryParam("post_logout_redirect_uri", "{back}")
                                        .encode()
                                        .buildAndExpand(properties.clientId(), back(request))
                                        .toUriString());
    }

    /** The provider's scheme, host and port, which forms may lead on to. */
    public String origin() {
        var issuer = URI.create(properties.issuer());
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    private Optional<String> endpoint() {
        try {
            var provider = providers.findByRegistrationId(Provider.NAME);
            return Optional.ofNullable(provider)
                    .map(
                            known ->
                                    known.getProviderDetails()
                                            .getConfigurationMetadata()
                                            .get("end_session_endpoint"))
                    .map(Object::toString);
        } catch (RuntimeException away) {
            LOG.warn("The identity provider is away; only the session here has ended");
            return Optional.empty();
        }
    }

    private String back(HttpServletRequest request) {
        var own =
                UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                        .replacePath("")
                        .replaceQuery(null)
                        .toUriString();
        return properties.ownAddress().replace("{baseUrl}", own) + "/sign-in";
    }
}
