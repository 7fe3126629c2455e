package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;

import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.identity.oidc.Provider;
import org.samspel.identity.web.SignInPage.AreaUsers;
import org.samspel.identity.web.SignInPage.DemoUser;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.Link;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.PublicPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sign-in page: the way to the identity provider, and with the demo the demo's users. */
@Controller
class SignInController {
    private final Accounts accounts;
    private final Organisations organisations;
    private final ObjectProvider<PublicPages> publicPages;
    private final boolean demo;
    private final boolean provider;

    SignInController(
            Accounts accounts,
            Organisations organisations,
            ObjectProvider<PublicPages> publicPages,
            Environment environment,
            ObjectProvider<ProviderSignIn> provider) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.publicPages = publicPages;
        this.provider = provider.getIfAvailable() != null;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @OpenTo(withoutSignIn = true)
    @GetMapping("/sign-in")
    Page signIn(PageContext page, HttpServletRequest request) {
        if (page.signed().isPresent()) {
            return Page.redirect("/");
        }
        if (Choosing.of(request).isPresent()) {
            return Page.redirect(AssignmentController.PATH);
        }
        return Page.of(
                "identity/sign-in",
                new SignInPage(
                        page,
                        provider(page),
                        demo ? areas(page) : List.of(),
                        publicPages
                                .orderedStream()
                                .flatMap(room -> room.of(page).stream())
                                .toList()));
    }

    private Optional<Link> provider(PageContext page) {
        return provider
                ? Optional.of(new Link(Provider.link(), page.text("identity.signIn.provider")))
                : Optional.empty();
    }

    private List<AreaUsers> areas(PageContext page) {
        var byArea =
                accounts.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Account::area, LinkedHashMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .map(area -> areaUsers(area.getKey(), area.getValue(), page))
                .toList();
    }

    private AreaUsers areaUsers(AreaId area, List<Account> users, PageContext page) {
        var units =
                organisations.units(
                        area, users.stream().flatMap(user -> user.unit().stream()).toList());
        return new AreaUsers(
                organisations.area(area).name(),
                users.stream()
                        .map(
                                user ->
                                        new DemoUser(
                                                user.username(),
                                                name(user, page),
                                                user.title().in(page.locale()),
                                                user.unit()
                                                        .flatMap(
                                                                id ->
                                                                        Optional.ofNullable(
                                                                                units.get(id)))
                                                        .map(Unit::fullName)
                                                        .orElse("")))
                        .toList());
    }

    private static String name(Account user, PageContext page) {
        return user.profession()
                .map(profession -> user.displayName() + ", " + page.text(profession.key()))
                .orElse(user.displayName());
    }
}
