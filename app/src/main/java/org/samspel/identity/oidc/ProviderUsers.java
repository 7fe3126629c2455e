package org.samspel.identity.oidc;

import org.samspel.identity.oidc.Admission.Admitted;
import org.samspel.identity.oidc.Admission.Refused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Admits or refuses whom the provider vouched for, before any session knows of it. */
@Component
@ConditionalOnProperty("samspel.sign-in.oidc.issuer")
public class ProviderUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcUserService claims = new OidcUserService();
    private final Admissions admissions;

    ProviderUsers(Admissions admissions) {
        this.admissions = admissions;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var vouchedFor = claims.loadUser(request);
        return switch (admissions.admit(vouchedFor.getClaims())) {
            case Admitted admitted -> new ProviderUser(vouchedFor.getIdToken(), admitted);
            case Refused refused -> throw refused.reason().asFault();
        };
    }
}
