package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.identity.Accounts;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Page;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** Signs in as one of the demo's users with one click. Exists in the demo alone. */
@Controller
@Profile("demo")
class DemoSignInController {
    private final Accounts accounts;
    private final SecurityContextRepository sessions;

    DemoSignInController(Accounts accounts, SecurityContextRepository sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @OpenTo(withoutSignIn = true)
    @PostMapping("/demo/sign-in")
    Page signIn(
            @RequestParam(defaultValue = "") String user,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = accounts.named(user).filter(known -> accounts.actor(known).isPresent());
        if (account.isEmpty()) {
            return Page.redirect("/sign-in");
        }
        if (request.getSession(false) != null) {
            request.changeSessionId(); // An old session's id must not be worth a new sign-in.
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInUser(account.get().id().value()), null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return Page.redirect(StartPages.of(account.get().role()));
    }
}
