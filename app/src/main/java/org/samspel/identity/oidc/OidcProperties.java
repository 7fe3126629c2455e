package org.samspel.identity.oidc;

import org.jspecify.annotations.Nullable;
import org.samspel.identity.Profession;
import org.samspel.kernel.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The identity provider that an installation trusts, and what its claims mean.
 *
 * @param issuer its address, as in its tokens
 * @param clientSecretFile a file with the secret alone; a public client has none
 * @param ownAddress where browsers reach this server, without a slash at the end
 * @param units HSA-id or SOR code of a unit, and {@code area/unit} as in the content files; a claim
 *     may also say {@code area/unit} itself
 * @param roles the provider's word for a role, and the role; a claim may also say the role itself
 * @param professions the provider's word for a profession, such as a code for doctors
 * @param assurance the {@code acr} values that a role is content with; a role without any takes all
 * @param acrValues the levels that the provider is asked for, the best first; none leaves it to it
 * @param newAccounts whether an assignment that is new here gets an account at sign-in
 */
@ConfigurationProperties("samspel.sign-in.oidc")
public record OidcProperties(
        String issuer,
        String clientId,
        @Nullable String clientSecretFile,
        @DefaultValue("{baseUrl}") String ownAddress,
        @DefaultValue({"openid", "profile"}) Set<String> scopes,
        @DefaultValue ClaimNames claims,
        @DefaultValue Map<String, String> units,
        @DefaultValue Map<String, Role> roles,
        @DefaultValue Map<String, Profession> professions,
        @DefaultValue Map<Role, Set<String>> assurance,
        @DefaultValue List<String> acrValues,
        @DefaultValue("true") boolean newAccounts) {

    /**
     * What the provider calls its claims.
     *
     * @param assignments a list of objects; without it the token itself is one assignment
     * @param unit in an assignment
     * @param role in an assignment
     * @param profession in an assignment
     * @param username of an account of the content files, for a try-out with them; empty for none
     */
    public record ClaimNames(
            @DefaultValue("assignments") String assignments,
            @DefaultValue("unit") String unit,
            @DefaultValue("role") String role,
            @DefaultValue("profession") String profession,
            @DefaultValue("name") String name,
            @DefaultValue("") String username) {}
}
