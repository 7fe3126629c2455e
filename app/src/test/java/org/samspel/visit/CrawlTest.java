package org.samspel.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.Role;

import java.time.Duration;
import java.util.List;

class CrawlTest {
    private final Routes routes = Routes.agreed();

    @Test
    void findsTheMostSpecificRouteOfAnAddress() {
        assertThat(path("/people/7f3b?kind=all")).isEqualTo("/people/{id}");
        assertThat(path("/people/7f3b/courses/new")).isEqualTo("/people/{id}/courses/new");
        assertThat(path("/follow-up/low-back-pain.csv")).endsWith(".csv");
        assertThat(routes.of("GET", "/nowhere/at/all")).isEmpty();
        assertThat(routes.of("GET", "/demo/sign-in")).isEmpty();
    }

    @Test
    void knowsWhoMayUseARoute() {
        var worklist = routes.of("GET", "/").orElseThrow();
        var signIn = routes.of("GET", "/sign-in").orElseThrow();
        assertThat(worklist.isOpenTo(Role.GP)).isTrue();
        assertThat(worklist.isOpenTo(Role.PERSON)).isFalse();
        assertThat(signIn.withoutSignIn()).isTrue();
    }

    @Test
    void followsOnlyLinksInsideSamspel() {
        var page =
                answer(
                        """
                        <link href="/assets/x.css"><a href="/people?page=2&amp;q=a#top">x</a>
                        <a href="https://elsewhere.test/">y</a><a href="#main">z</a>
                        """);
        assertThat(page.links()).containsExactly("/assets/x.css", "/people?page=2&q=a");
        assertThat(page.isPage()).isFalse();
        assertThat(answer("<!DOCTYPE html><html lang=\"sv\">").isPage()).isTrue();
    }

    @Test
    void countsWhatRoomsAskApartFromWhatStandsAroundThem() {
        var cost =
                new Cost(
                        List.of(
                                "SELECT S.* FROM SPRING_SESSION S",
                                "select looks.enter(?, ?, ?, ?, ?::uuid, ?::uuid, ?::uuid)",
                                "select * from person.person",
                                "select looks.write(?)"),
                        Duration.ZERO);
        assertThat(cost.ofPage()).isEqualTo(2);
        assertThat(cost.ofSession()).isEqualTo(2);
    }

    private String path(String address) {
        return routes.of("GET", address).orElseThrow().path();
    }

    private static Answer answer(String body) {
        return new Answer(
                "/", 200, "text/html;charset=UTF-8", "", body, new Cost(List.of(), Duration.ZERO));
    }
}
