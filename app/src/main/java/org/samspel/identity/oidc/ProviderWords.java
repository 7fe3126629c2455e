package org.samspel.identity.oidc;

import org.samspel.identity.ClaimedAssignment;
import org.samspel.identity.Profession;
import org.samspel.identity.oidc.TokenClaims.Wording;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Role;
import org.samspel.organisation.Organisations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Optional;

/** What the provider's words for units, roles and professions mean here. */
@Component
@ConditionalOnProperty("samspel.sign-in.oidc.issuer")
class ProviderWords {
    private final OidcProperties properties;
    private final Organisations organisations;

    ProviderWords(OidcProperties properties, Organisations organisations) {
        this.properties = properties;
        this.organisations = organisations;
    }

    /** Empty when the unit or the role is not known here. */
    Optional<ClaimedAssignment> meaning(Wording wording) {
        var role = wording.role().flatMap(this::role);
        return wording.unit()
                .flatMap(unit -> role.flatMap(known -> assignment(unit, known, wording)));
    }

    private Optional<ClaimedAssignment> assignment(String unit, Role role, Wording wording) {
        var parts = properties.units().getOrDefault(unit, unit).split("/", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        var area = new AreaId(parts[0]);
        return organisations.areas().contains(area)
                ? organisations
                        .unitNamed(area, parts[1])
                        .map(
                                known ->
                                        new ClaimedAssignment(
                                                area,
                                                known,
                                                role,
                                                wording.profession().flatMap(this::profession)))
                : Optional.empty();
    }

    /** Nobody is a person about themselves by assignment. */
    private Optional<Role> role(String word) {
        return Optional.ofNullable(properties.roles().get(word))
                .or(() -> named(Role.values(), word))
                .filter(role -> role != Role.PERSON);
    }

    private Optional<Profession> profession(String word) {
        return Optional.ofNullable(properties.professions().get(word))
                .or(() -> named(Profession.values(), word));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Arrays.stream(values).filter(value -> value.name().equals(word)).findFirst();
    }
}
