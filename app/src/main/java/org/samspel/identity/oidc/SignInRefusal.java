package org.samspel.identity.oidc;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a sign-in by the identity provider was refused. */
public enum SignInRefusal {
    /** The answer was used already, belongs to another browser, or came too late. */
    ANSWER_USED,
    /** Whoever signs in broke off at the provider. */
    BROKEN_OFF,
    TOKEN_EXPIRED,
    FOREIGN_ISSUER,
    FOREIGN_AUDIENCE,
    /** Wrongly signed, of another sign-in, or not a token at all. */
    TOKEN_WRONG,
    /** The token does not say who or with which assignment. */
    CLAIMS_MISSING,
    /** One assignment names several units or roles, so that it is unclear which. */
    SEVERAL_UNITS,
    /** No unit, role or account here is what the token says. */
    ASSIGNMENT_UNKNOWN,
    /** Every assignment asks for a stronger sign-in. */
    ASSURANCE_LOW,
    PROVIDER_AWAY;

    /** Whether signing in worked, but who it was or in which assignment does not do here. */
    public boolean isAboutTheUser() {
        return switch (this) {
            case CLAIMS_MISSING, SEVERAL_UNITS, ASSIGNMENT_UNKNOWN, ASSURANCE_LOW -> true;
            default -> false;
        };
    }

    /** As it stands in an address: {@code token-expired}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SignInRefusal> ofSlug(String slug) {
        return Stream.of(values()).filter(reason -> reason.slug().equals(slug)).findFirst();
    }

    OAuth2AuthenticationException asFault() {
        return new OAuth2AuthenticationException(new OAuth2Error(name()));
    }

    /** The reason behind a failure; what is not known otherwise counts as a wrong token. */
    public static SignInRefusal of(AuthenticationException failure) {
        if (failure.getCause() instanceof JwtValidationException token) {
            return token.getErrors().stream()
                    .flatMap(error -> named(error.getErrorCode()).stream())
                    .min(SignInRefusal::compareTo)
                    .orElse(TOKEN_WRONG);
        }
        if (failure instanceof OAuth2AuthenticationException oauth) {
            var code = oauth.getError().getErrorCode();
            return named(code).orElseGet(() -> ofProtocol(code));
        }
        return PROVIDER_AWAY;
    }

    private static Optional<SignInRefusal> named(String code) {
        return Arrays.stream(values()).filter(reason -> reason.name().equals(code)).findFirst();
    }

    /** Codes of RFC 6749 and of Spring Security. */
    private static SignInRefusal ofProtocol(String code) {
        return switch (code) {
            case "authorization_request_not_found",
                    "invalid_state_parameter",
                    "invalid_request",
                    "invalid_grant" ->
                    ANSWER_USED;
            case "access_denied" -> BROKEN_OFF;
            case "invalid_token_response",
                    "invalid_user_info_response",
                    "server_error",
                    "temporarily_unavailable" ->
                    PROVIDER_AWAY;
            default -> TOKEN_WRONG;
        };
    }
}
