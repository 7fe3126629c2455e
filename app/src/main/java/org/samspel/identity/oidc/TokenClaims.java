package org.samspel.identity.oidc;

import org.jspecify.annotations.Nullable;
import org.samspel.identity.oidc.OidcProperties.ClaimNames;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a token says, read by the names that the provider gives its claims. */
record TokenClaims(Map<String, Object> claims, ClaimNames names) {

    /** One assignment as the provider words it. */
    record Wording(Map<?, ?> claims, ClaimNames names) {
        Optional<String> unit() {
            return text(claims.get(names.unit()));
        }

        Optional<String> role() {
            return text(claims.get(names.role()));
        }

        Optional<String> profession() {
            return text(claims.get(names.profession()));
        }

        boolean isWhole() {
            return unit().isPresent() && role().isPresent();
        }

        boolean namesSeveral() {
            return several(claims.get(names.unit())) || several(claims.get(names.role()));
        }
    }

    Optional<String> text(String claim) {
        return claim.isEmpty() ? Optional.empty() : text(claims.get(claim));
    }

    /** Those of the list, or the one that the token itself is; none if it names neither. */
    List<Wording> assignments() {
        if (claims.get(names.assignments()) instanceof Collection<?> listed) {
            return listed.stream()
                    .filter(Map.class::isInstance)
                    .map(one -> new Wording((Map<?, ?>) one, names))
                    .toList();
        }
        return claims.containsKey(names.unit()) || claims.containsKey(names.role())
                ? List.of(new Wording(claims, names))
                : List.of();
    }

    /** A claim with one value may come as a list of one. */
    private static Optional<String> text(@Nullable Object value) {
        return switch (value) {
            case String text when !text.isBlank() -> Optional.of(text.strip());
            case Collection<?> list when list.size() == 1 -> text(list.iterator().next());
            case null, default -> Optional.empty();
        };
    }

    private static boolean several(@Nullable Object value) {
        return value instanceof Collection<?> list && list.size() > 1;
    }

    /** Never what stands in it. */
    @Override
    public String toString() {
        return "a token's claims";
    }
}
