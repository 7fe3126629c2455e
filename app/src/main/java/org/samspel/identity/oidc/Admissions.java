package org.samspel.identity.oidc;

import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.identity.Subject;
import org.samspel.identity.Subjects;
import org.samspel.identity.Subjects.Newcomer;
import org.samspel.identity.oidc.Admission.Admitted;
import org.samspel.identity.oidc.Admission.Refused;
import org.samspel.identity.oidc.TokenClaims.Wording;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/** From the claims of a token that is right to the accounts of whom it names. */
@Component
@ConditionalOnProperty("samspel.sign-in.oidc.issuer")
class Admissions {
    private final OidcProperties properties;
    private final ProviderWords words;
    private final Subjects subjects;
    private final Accounts accounts;

    Admissions(
            OidcProperties properties, ProviderWords words, Subjects subjects, Accounts accounts) {
        this.properties = properties;
        this.words = words;
        this.subjects = subjects;
        this.accounts = accounts;
    }

    Admission admit(Map<String, Object> claims) {
        var token = new TokenClaims(claims, properties.claims());
        var subject = token.text("sub");
        if (subject.isEmpty()) {
            return new Refused(SignInRefusal.CLAIMS_MISSING);
        }
        if (token.assignments().stream().anyMatch(Wording::namesSeveral)) {
            return new Refused(SignInRefusal.SEVERAL_UNITS);
        }
        var newcomer =
                new Newcomer(
                        new Subject(properties.issuer(), subject.get()),
                        token.text(properties.claims().name()).orElse("?"),
                        token.text(properties.claims().username()));
        return admit(newcomer, token);
    }

    private Admission admit(Newcomer newcomer, TokenClaims token) {
        var claimed =
                token.assignments().stream().flatMap(one -> words.meaning(one).stream()).toList();
        var offered =
                subjects.offered(newcomer, claimed, properties.newAccounts()).stream()
                        .filter(account -> accounts.actor(account).isPresent())
                        .toList();
        if (offered.isEmpty()) {
            return new Refused(
                    token.assignments().stream().anyMatch(Wording::isWhole)
                            ? SignInRefusal.ASSIGNMENT_UNKNOWN
                            : SignInRefusal.CLAIMS_MISSING);
        }
        var sure = offered.stream().filter(account -> isSure(account, token.text("acr"))).toList();
        return sure.isEmpty()
                ? new Refused(SignInRefusal.ASSURANCE_LOW)
                : new Admitted(
                        subjects.user(newcomer.subject()), sure, offered.size() - sure.size());
    }

    private boolean isSure(Account account, Optional<String> level) {
        var enough = properties.assurance().get(account.role());
        return enough == null || level.filter(enough::contains).isPresent();
    }
}
