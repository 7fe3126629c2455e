package org.samspel.tour;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.jspecify.annotations.Nullable;
import org.samspel.browser.Browser;
import org.samspel.browser.Browser.Screen;
import org.samspel.identity.Account;
import org.samspel.kernel.Role;
import org.samspel.visit.Answer;
import org.samspel.visit.Caller;
import org.samspel.visit.Crawl;
import org.samspel.visit.Route;
import org.samspel.visit.Routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Goes to every page as everybody who may see it, and keeps what was seen. */
final class Tour {
    private static final int ADDRESSES_MIN = 6;
    private static final int ADDRESSES_MAX = 60;
    private static final int SHOWN_MAX = 2;

    /** To which only an identity provider leads, and the demo has none. */
    private static final Set<String> BY_PROVIDER =
            Set.of("/sign-in/assignment", "/sign-in/refused/{reason}");

    /** A revision stands at one step, and an area of the demo has one at most. */
    private static final String OF_A_REVISION = "/agreements/{slug}/revisions/{number}";

    private final Routes routes = Routes.agreed();
    private final Browser browser;
    private final int port;
    private final Path folder;
    private final Set<Look.View> wanted;
    private final List<Picture> pictures = new ArrayList<>();
    private final Set<String> faults = new HashSet<>();
    private final Set<Route> met = new HashSet<>();
    private final Map<String, List<String>> notMet = new TreeMap<>();

    Tour(Browser browser, int port, Path folder, Set<Look.View> wanted) {
        this.browser = browser;
        this.port = port;
        this.folder = folder;
        this.wanted = wanted;
    }

    /**
     * Who looks: a user of the demo, or nobody yet.
     *
     * @param language of their browser
     */
    private record Guest(
            String area, String language, String user, @Nullable Role role, Caller caller) {}

    /**
     * The pages before sign-in, then those of all users of an area, then the states that their
     * forms lead to.
     *
     * @param language the area's first
     */
    void of(String area, String language, List<Account> accounts) {
        pagesOf(
                new Guest(area, language, "nobody", null, new Caller(port)),
                "/sign-in",
                "/demo/progress",
                "/open/" + area + "/agreements");
        var guests = accounts.stream().map(account -> guest(area, language, account)).toList();
        var stateful = new ArrayList<Runnable>();
        var taken = new HashSet<String>();
        for (var guest : guests) {
            var shown = pagesOf(guest, "/");
            stateful.add(() -> statesOf(guest, shown, taken));
        }
        stateful.forEach(Runnable::run);
    }

    private Guest guest(String area, String language, Account account) {
        return new Guest(
                area,
                language,
                account.username(),
                account.role(),
                Caller.signedIn(port, account.username()));
    }

    /** Shows up to two addresses of each route; gives the first of each. */
    private List<Shown> pagesOf(Guest guest, String... starts) {
        var crawl =
                new Crawl(routes, guest.caller(), guest.role(), ADDRESSES_MIN, ADDRESSES_MAX)
                        .from(starts);
        met.addAll(crawl.met().keySet());
        crawl.missing()
                .forEach(
                        route ->
                                notMet.computeIfAbsent(route.path(), path -> new ArrayList<>())
                                        .add(guest.user()));
        crawl.faults().forEach(fault -> faults.add(guest.user() + ": " + fault));
        var shown = new ArrayList<Shown>();
        try (var context = context(guest)) {
            var page = context.newPage();
            var look = new Look(page);
            for (var route : routes.shown()) {
                for (var answer : chosen(crawl.met().getOrDefault(route, List.of()))) {
                    page.navigate(address(answer.address()));
                    keep(guest, route, "", page, look, answer);
                    shown.add(new Shown(route, answer.address(), States.offeredOn(page)));
                }
            }
        }
        return shown;
    }

    /**
     * A page that was shown.
     *
     * @param offers what can be done on it
     */
    private record Shown(Route route, String address, List<States> offers) {}

    /** The first that was met, and the one with most on it. */
    private static List<Answer> chosen(List<Answer> answers) {
        var pages = answers.stream().filter(Answer::isPage).toList();
        if (pages.isEmpty()) {
            return List.of();
        }
        var fullest = pages.stream().max(Comparator.comparingInt(one -> one.body().length())).get();
        return Stream.of(pages.getFirst(), fullest).distinct().limit(SHOWN_MAX).toList();
    }

    private void statesOf(Guest guest, List<Shown> shown, Set<String> taken) {
        try (var context = context(guest)) {
            var page = context.newPage();
            var look = new Look(page);
            for (var state : States.ALL) {
                for (var one : shown) {
                    var place = one.route().path() + " " + state.name();
                    if (!one.offers().contains(state)
                            || taken.contains(place)
                            || isFrameOf(state, taken)) {
                        continue;
                    }
                    page.navigate(address(one.address()));
                    if (state.isTakenOn(page)) {
                        taken.add(place);
                        taken.add(state.name());
                        keep(guest, one.route(), state.name(), page, look, null);
                    }
                }
            }
            refused(guest, page, look, taken);
        }
    }

    /** The search stands in the frame of every page: once is enough. */
    private static boolean isFrameOf(States state, Set<String> taken) {
        return state.needs().startsWith("form[role=search]") && taken.contains(state.name());
    }

    /** The page of a route that the role may not use, and one that is not there. */
    private void refused(Guest guest, Page page, Look look, Set<String> taken) {
        var role = Objects.requireNonNull(guest.role());
        for (var route : routes.shown()) {
            if (!route.isOpenTo(role) && !route.path().contains("{") && taken.add("refused")) {
                page.navigate(address(route.path()));
                keep(guest, route, "refused", page, look, null);
            }
        }
        if (taken.add("not there")) {
            page.navigate(address("/not-there"));
            keep(guest, routes.shown().getFirst(), "not there", page, look, null);
        }
    }

    private void keep(
            Guest guest, Route route, String state, Page page, Look look, @Nullable Answer answer) {
        var shots = new ArrayList<Picture.Shot>();
        var number = pictures.size() + 1;
        var wrong =
                look.around(
                        wanted,
                        (view, picture) -> {
                            var file =
                                    "%s/%04d-%s.png".formatted(guest.area(), number, view.code());
                            write(folder.resolve(file), picture);
                            shots.add(new Picture.Shot(view.code(), file));
                        });
        pictures.add(
                new Picture(
                        guest.area(),
                        route.path(),
                        guest.role(),
                        guest.user(),
                        state,
                        page.title(),
                        shots,
                        wrong,
                        answer == null ? null : answer.cost()));
        for (var one : wrong) {
            faults.add(
                    "%s as %s%s: %s"
                            .formatted(
                                    route.path(),
                                    guest.user(),
                                    state.isEmpty() ? "" : ", " + state,
                                    one));
        }
    }

    private BrowserContext context(Guest guest) {
        var context = browser.visitor(Screen.DESKTOP, guest.language());
        for (var cookie : guest.caller().cookies()) {
            context.addCookies(
                    List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(address("/"))));
        }
        return context;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** Routes that a role may use, but found no way to, by path with the users. */
    Map<String, List<String>> notMet() {
        return notMet;
    }

    /** Everything that makes the tour fail, one line each. */
    List<String> faults() {
        var all = new ArrayList<>(faults.stream().sorted().toList());
        for (var route : routes.shown()) {
            if (!met.contains(route) && !isBeyondTheDemo(route)) {
                all.add("Nobody reached " + route);
            }
        }
        return all;
    }

    private static boolean isBeyondTheDemo(Route route) {
        return BY_PROVIDER.contains(route.path()) || route.path().startsWith(OF_A_REVISION);
    }
}
