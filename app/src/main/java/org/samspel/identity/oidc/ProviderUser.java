package org.samspel.identity.oidc;

import org.samspel.identity.oidc.Admission.Admitted;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

import java.util.List;

/** Someone whom the provider vouched for and who is admitted; lives for one request alone. */
public final class ProviderUser extends DefaultOidcUser {
    private static final long serialVersionUID = 1;

    private final transient Admitted admitted;

    ProviderUser(OidcIdToken token, Admitted admitted) {
        super(List.of(), token);
        this.admitted = admitted;
    }

    public Admitted admitted() {
        return admitted;
    }
}
