package org.samspel.visit;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Role;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the links from where a user begins, evenly over the routes, until every route that the
 * role may use has been met or there is nothing left to follow. So each route finds an address with
 * real content, and a page that nobody links to is found missing.
 */
public final class Crawl {
    private final Routes routes;
    private final Caller caller;
    private final @Nullable Role role;
    private final int visitsMin;
    private final int visitsMax;

    private final Map<Optional<Route>, Deque<Link>> frontier = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<Route, Integer> visits = new HashMap<>();
    private final Map<Route, List<Answer>> met = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * @param role of the caller; nobody's before sign-in
     * @param visitsMin how many addresses of a route are tried, where there are that many
     * @param visitsMax how many are tried while another route has not been met
     */
    public Crawl(Routes routes, Caller caller, @Nullable Role role, int visitsMin, int visitsMax) {
        this.routes = routes;
        this.caller = caller;
        this.role = role;
        this.visitsMin = visitsMin;
        this.visitsMax = visitsMax;
    }

    private record Link(String to, String from) {}

    /** What was met: the answers of each route that showed something, in the order of visits. */
    public Map<Route, List<Answer>> met() {
        return met;
    }

    /** Links that lead nowhere: to no route, or to an answer that is a fault. */
    public List<String> faults() {
        return faults;
    }

    public Set<Route> missing() {
        var missing = new HashSet<Route>();
        for (var route : routes.shown()) {
            if (isOpen(route) && !met.containsKey(route)) {
                missing.add(route);
            }
        }
        return missing;
    }

    public Crawl from(String... starts) {
        for (var start : starts) {
            found(start, "the start");
        }
        while (!frontier.isEmpty()) {
            var next =
                    frontier.keySet().stream().min(Comparator.comparingInt(this::visitsOf)).get();
            var before = visitsOf(next);
            if (before >= visitsMax || (before >= visitsMin && missing().isEmpty())) {
                break;
            }
            if (isFile(next) || (before >= visitsMin && isOpenToAll(next))) {
                frontier.remove(next);
                continue;
            }
            var waiting = frontier.getOrDefault(next, new ArrayDeque<>());
            visit(waiting.remove(), next);
            if (waiting.isEmpty()) {
                frontier.remove(next);
            }
        }
        Press.ALL.forEach(this::press);
        return this;
    }

    /** Takes a step for a route that no link led to, until it has been met. */
    private void press(Press step) {
        var pages = met.values().stream().flatMap(List::stream).filter(Answer::isPage).toList();
        for (var page : pages) {
            var isMissing =
                    missing().stream().anyMatch(route -> route.path().equals(step.reaches()));
            var form = isMissing ? step.formOn(page) : Optional.<String>empty();
            if (form.isPresent()) {
                var done = caller.post(form.get(), page, step.fields());
                done.links().stream()
                        .filter(seen::add)
                        .forEach(
                                address ->
                                        visit(new Link(address, page.address()), route(address)));
            }
        }
    }

    private void visit(Link link, Optional<Route> route) {
        if (route.isEmpty()) {
            faults.add("%s links to %s, which no route answers".formatted(link.from(), link.to()));
            return;
        }
        visits.merge(route.get(), 1, Integer::sum);
        var answer = caller.get(link.to());
        if (answer.status() >= 400) {
            faults.add(
                    "%s links to %s, which is %d"
                            .formatted(link.from(), link.to(), answer.status()));
        } else if (answer.status() == 200) {
            met.computeIfAbsent(route.get(), one -> new ArrayList<>()).add(answer);
        }
        answer.links().forEach(next -> found(next, link.to()));
    }

    private void found(String address, String from) {
        if (seen.add(address)) {
            frontier.computeIfAbsent(route(address), one -> new ArrayDeque<>())
                    .add(new Link(address, from));
        }
    }

    private Optional<Route> route(String address) {
        return routes.of("GET", address);
    }

    /** What is the same for everybody needs not be seen by each of them in full. */
    private boolean isOpenToAll(Optional<Route> route) {
        return role != null && route.filter(Route::withoutSignIn).isPresent();
    }

    /** Such as PDF: one is like the other, and leads nowhere. */
    private boolean isFile(Optional<Route> route) {
        return route.map(one -> met.getOrDefault(one, List.of()))
                .filter(answers -> !answers.isEmpty())
                .filter(answers -> answers.stream().noneMatch(Answer::isHtml))
                .isPresent();
    }

    private int visitsOf(Optional<Route> route) {
        return route.map(one -> visits.getOrDefault(one, 0)).orElse(0);
    }

    private boolean isOpen(Route route) {
        return role == null ? route.withoutSignIn() : route.isOpenTo(role);
    }
}
