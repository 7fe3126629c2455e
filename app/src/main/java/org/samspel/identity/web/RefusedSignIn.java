package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.identity.oidc.ProviderSignOut;
import org.samspel.identity.oidc.SignInRefusal;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What a sign-in that failed leads to: a page that says what to do, and a line without names. */
@Controller
class RefusedSignIn implements AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedSignIn.class);
    private static final String PATH = "/sign-in/refused/";

    private final ObjectProvider<ProviderSignOut> provider;

    RefusedSignIn(ObjectProvider<ProviderSignOut> provider) {
        this.provider = provider;
    }

    /** Leads away from the address with the provider's code in it. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        var reason = SignInRefusal.of(failure);
        LOG.warn("A sign-in by the identity provider was refused: {}", reason);
        response.sendRedirect(PATH + reason.slug());
    }

    @OpenTo(withoutSignIn = true)
    @GetMapping(PATH + "{reason}")
    Page refused(@PathVariable String reason, PageContext page, HttpServletRequest request) {
        var known = SignInRefusal.ofSlug(reason).orElseThrow(NotFound::new);
        return Page.refused(
                "identity/refused",
                new RefusedPage(
                        page,
                        page.text("identity.refused." + known + ".title"),
                        page.text("identity.refused." + known + ".text"),
                        waysOn(known, page, request)));
    }

    /** Whoever is signed in at the provider as someone else must sign out there first. */
    private List<Link> waysOn(SignInRefusal reason, PageContext page, HttpServletRequest request) {
        var again = new Link("/sign-in", page.text("identity.refused.again"));
        if (!reason.isAboutTheUser()) {
            return List.of(again);
        }
        return Stream.concat(
                        Stream.of(again),
                        provider.stream()
                                .flatMap(known -> known.address(request).stream())
                                .map(away -> new Link(away, page.text("identity.refused.other"))))
                .toList();
    }
}
