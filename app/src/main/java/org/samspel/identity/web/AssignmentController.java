package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.AssignmentPage.Assignment;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Choosing one of several assignments for a session, at sign-in and whenever it changes. */
@Controller
class AssignmentController {
    static final String PATH = "/sign-in/assignment";

    private final Accounts accounts;
    private final Organisations organisations;
    private final Entrance entrance;

    AssignmentController(Accounts accounts, Organisations organisations, Entrance entrance) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.entrance = entrance;
    }

    @OpenTo(withoutSignIn = true)
    @GetMapping(PATH)
    Page choices(PageContext page, HttpServletRequest request) {
        return Offer.of(request)
                .map(offer -> Page.of("identity/assignment", model(page, offer, FormErrors.none())))
                .orElseGet(() -> Page.redirect("/sign-in"));
    }

    /** Two at once are as little an answer as none. */
    @OpenTo(withoutSignIn = true)
    @PostMapping(PATH)
    Page choose(
            @RequestParam(required = false) @Nullable List<String> account,
            PageContext page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var offer = Offer.of(request);
        if (offer.isEmpty()) {
            return Page.redirect("/sign-in");
        }
        var chosen = chosen(account == null ? List.of() : account, offer.get());
        if (chosen.isEmpty()) {
            var errors =
                    FormErrors.none().with("account", page.text("identity.assignment.chooseOne"));
            return Page.invalid("identity/assignment", model(page, offer.get(), errors));
        }
        entrance.letIn(offer.get().taking(chosen.get().id().value()), request, response);
        return Page.redirect(StartPages.of(chosen.get().role()));
    }

    private Optional<Account> chosen(List<String> answers, Offer offer) {
        return answers.size() == 1
                ? open(offer).stream()
                        .filter(
                                account ->
                                        account.id().value().toString().equals(answers.getFirst()))
                        .findFirst()
                : Optional.empty();
    }

    private List<Account> open(Offer offer) {
        return offer.offered().stream()
                .flatMap(id -> accounts.find(new UserId(id)).stream())
                .filter(account -> accounts.actor(account).isPresent())
                .toList();
    }

    private AssignmentPage model(PageContext page, Offer offer, FormErrors errors) {
        return new AssignmentPage(
                page,
                errors,
                open(offer).stream().map(account -> assignment(account, offer, page)).toList(),
                offer.strongerFor());
    }

    private Assignment assignment(Account account, Offer offer, PageContext page) {
        var id = account.id().value();
        return new Assignment(
                id.toString(),
                page.text("identity.role." + account.role()),
                account.unit()
                        .flatMap(unit -> organisations.unit(account.area(), unit))
                        .map(Unit::fullName)
                        .orElse(account.displayName()),
                organisations.area(account.area()).name(),
                offer.now().filter(id::equals).isPresent());
    }

    /** Whom something is offered: before an assignment is chosen, or while another one is used. */
    record Offer(List<UUID> offered, Optional<UUID> now, UUID user, int strongerFor) {
        static Optional<Offer> of(HttpServletRequest request) {
            return Choosing.of(request)
                    .map(
                            first ->
                                    new Offer(
                                            first.offered(),
                                            Optional.empty(),
                                            first.user(),
                                            first.strongerFor()))
                    .or(() -> CurrentUser.principal().flatMap(Offer::ofSession));
        }

        private static Optional<Offer> ofSession(SignedInUser user) {
            return user.user() == null || user.offered().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Offer(user.offered(), Optional.of(user.account()), user.user(), 0));
        }

        SignedInUser taking(UUID account) {
            return new SignedInUser(account, user, offered);
        }
    }
}
