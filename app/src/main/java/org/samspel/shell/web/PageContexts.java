package org.samspel.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.samspel.shell.Appearance;
import org.samspel.shell.Bundles;
import org.samspel.shell.Csrf;
import org.samspel.shell.LocalPath;
import org.samspel.shell.NavItem;
import org.samspel.shell.Notices;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonWord;
import org.samspel.shell.Signed;
import org.samspel.shell.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Builds the context of the page that a request asks for. */
@Component
class PageContexts {
    /** Sweden's and Denmark's clocks show the same time; before sign-in one stands for both. */
    private static final ZoneId BEFORE_SIGN_IN = ZoneId.of("Europe/Stockholm");

    private final Bundles bundles;
    private final Navigation navigation;
    private final ObjectProvider<SignedIn> signedIn;
    private final Clock clock;
    private final Assets assets;
    private final ObjectProvider<Notices> notices;

    PageContexts(
            Bundles bundles,
            Navigation navigation,
            ObjectProvider<SignedIn> signedIn,
            Clock clock,
            Assets assets,
            ObjectProvider<Notices> notices) {
        this.bundles = bundles;
        this.navigation = navigation;
        this.signedIn = signedIn;
        this.clock = clock;
        this.assets = assets;
        this.notices = notices;
    }

    PageContext of(HttpServletRequest request) {
        var path = pathToComeBackTo(request);
        // A server without the room identity, as in tests of single rooms, knows nobody.
        var signed = Optional.ofNullable(signedIn.getIfAvailable()).flatMap(SignedIn::current);
        var items = signed.map(who -> navigation.of(who, addressOf(request))).orElse(List.of());
        return context(request, signed, items, csrf(request), path);
    }

    /** Without a look at who asks: for the pages that must appear when the database is away. */
    PageContext bare(HttpServletRequest request) {
        return context(
                request, Optional.empty(), List.of(), Csrf.none(), pathToComeBackTo(request));
    }

    private PageContext context(
            HttpServletRequest request,
            Optional<Signed> signed,
            List<NavItem> items,
            Csrf csrf,
            String path) {
        var zone = signed.map(Signed::zone).orElse(BEFORE_SIGN_IN);
        var texts =
                bundles.in(
                        Languages.of(request, signed),
                        zone,
                        signed.map(Signed::personWord).orElse(PersonWord.PERSON));
        return new PageContext(
                texts,
                signed,
                items,
                csrf,
                LocalDate.ofInstant(clock.instant(), zone),
                path,
                assets.style().href(),
                assets.script().href(),
                chosen(request),
                notices.orderedStream().flatMap(room -> room.now(texts).stream()).toList());
    }

    private static Appearance chosen(HttpServletRequest request) {
        return KeptChoice.APPEARANCE.of(request).flatMap(Appearance::of).orElse(Appearance.DEVICE);
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : Csrf.none();
    }

    /**
     * A form that was refused has no address of its own to come back to, but the page before has.
     */
    private static String pathToComeBackTo(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            var query = request.getQueryString();
            return local(addressOf(request) + (query == null ? "" : "?" + query));
        }
        var referer = request.getHeader(HttpHeaders.REFERER);
        return referer == null ? "/" : local(pathOf(referer));
    }

    /** The container asks for the error page by another address than the reader did. */
    private static String addressOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static String pathOf(String address) {
        try {
            return String.valueOf(URI.create(address).getRawPath());
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }

    private static String local(String path) {
        return LocalPath.isLocal(path) ? path : "/";
    }
}
