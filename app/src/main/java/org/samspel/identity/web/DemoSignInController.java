package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.identity.Accounts;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Page;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs in as one of the demo's users with one click. Exists in the demo alone. */
@Controller
@Profile("demo")
class DemoSignInController {
    private final Accounts accounts;
    private final Entrance entrance;

    DemoSignInController(Accounts accounts, Entrance entrance) {
        this.accounts = accounts;
        this.entrance = entrance;
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
        entrance.letIn(new SignedInUser(account.get().id().value()), request, response);
        return Page.redirect(StartPages.of(account.get().role()));
    }
}
