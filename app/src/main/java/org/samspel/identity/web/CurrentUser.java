package org.samspel.identity.web;

import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.identity.Profession;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.Language;
import org.samspel.shell.SessionWays;
import org.samspel.shell.Signed;
import org.samspel.shell.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who asks: read once for each request, so that a changed assignment holds from the next one on.
 */
@Component
class CurrentUser implements SignedIn {
    private static final String KEPT = CurrentUser.class.getName();

    private final Accounts accounts;
    private final Organisations organisations;

    CurrentUser(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public Optional<Signed> current() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read();
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Kept kept) {
            return kept.signed();
        }
        var signed = read();
        request.setAttribute(KEPT, new Kept(signed), RequestAttributes.SCOPE_REQUEST);
        return signed;
    }

    private record Kept(Optional<Signed> signed) {}

    private Optional<Signed> read() {
        return principal()
                .flatMap(
                        user ->
                                accounts.find(new UserId(user.account()))
                                        .flatMap(account -> signed(account, user)));
    }

    /** What the session keeps of who signed in. */
    static Optional<SignedInUser> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInUser.class::isInstance)
                .map(SignedInUser.class::cast);
    }

    private Optional<Signed> signed(Account account, SignedInUser user) {
        return accounts.actor(account).map(actor -> signed(account, actor, user));
    }

    private Signed signed(Account account, Actor actor, SignedInUser user) {
        var area = organisations.area(account.area());
        var unit = account.unit().flatMap(id -> organisations.unit(account.area(), id));
        return new Signed(
                actor,
                account.displayName(),
                account.profession().map(Profession::key),
                unit.map(Unit::name).orElse(""),
                area.name(),
                Language.of(area.language().getLanguage()).orElse(Language.EN),
                area.personWord(),
                area.zone(),
                titles(account),
                new SessionWays(user.user() != null, user.offered().size() > 1));
    }

    private static Map<Language, String> titles(Account account) {
        return Arrays.stream(Language.values())
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                language -> account.title().in(language.locale())));
    }
}
