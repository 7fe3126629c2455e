package org.samspel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.SignedInAs;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.matrix.Behind.Answer;
import org.samspel.visit.Route;
import org.samspel.visit.Routes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every route for every role in every situation. What is behind a route stands in {@code
 * access-matrix.txt}; the table as it was answered lies in {@code target/access-matrix.txt}.
 */
@InTheHouse
class AccessMatrixTest {
    @Autowired private WebApplicationContext context;
    @Autowired private Accounts accounts;
    @Autowired private Subjects subjects;

    private final List<Route> routes = Routes.agreed().all();
    private final Map<String, Behind> behind = behind();
    private final Map<String, List<String>> table = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private static Map<String, Behind> behind() {
        try {
            return new ClassPathResource("access-matrix.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" : "))
                    .collect(Collectors.toMap(side -> side[0], side -> Behind.named(side[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyRouteHasItsPlaceInTheMatrix() {
        assertThat(behind.keySet())
                .containsExactlyInAnyOrderElementsOf(routes.stream().map(Route::toString).toList());
    }

    @Test
    void everyRouteLetsInWhomTheLawLetsInAndNobodyElse() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        for (var role : Role.values()) {
            var account = reader(role);
            if (accounts.actor(account).orElse(null) instanceof Actor.Staff staff) {
                ask(mvc, account, staff);
            }
        }
        report();
        assertThat(wrong).isEmpty();
    }

    /** Of Jämtland Härjedalen where it has such a role: Swedish law draws the finer lines. */
    private Account reader(Role role) {
        return accounts.all().stream()
                .filter(account -> account.role() == role)
                .filter(account -> List.of("jh", "nj").contains(account.area().code()))
                .filter(account -> !account.username().startsWith("colleague"))
                .min(Comparator.comparing(account -> account.area().code()))
                .orElseThrow();
    }

    private void ask(MockMvc mvc, Account account, Actor.Staff staff) throws Exception {
        for (var situation : Situation.values()) {
            var asks =
                    situation == Situation.OTHER_AREA
                            || (staff.role().treatsPersons() && staff.area().code().equals("jh"));
            if (!asks) {
                continue;
            }
            var subject = subjects.of(staff, situation);
            // Looking comes before changing, so that every route meets the person as made.
            for (var get : List.of(true, false)) {
                for (var route : routes) {
                    if (route.isGet() == get) {
                        check(mvc, account, route, situation, subject);
                    }
                }
            }
        }
    }

    private void check(
            MockMvc mvc, Account account, Route route, Situation situation, Subject subject)
            throws Exception {
        var status =
                mvc.perform(
                                request(
                                                HttpMethod.valueOf(route.method()),
                                                URI.create(subject.address(route.path())))
                                        .param("version", "1")
                                        .param("token", UUID.randomUUID().toString())
                                        .param("routing", UUID.randomUUID().toString())
                                        .param("day", "")
                                        .with(SignedInAs.user(accounts, account.username()))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus();
        var door = route.toString();
        var kind = behind.getOrDefault(door, Behind.OPEN);
        var expected = kind.expected(account.role(), route.isOpenTo(account.role()), situation);
        var answered = Answer.of(status);
        var column = account.role() + " " + situation;
        table.computeIfAbsent(door, _ -> new ArrayList<>()).add(column + " " + status);
        var asExpected =
                (kind == Behind.OPEN && expected == Answer.IN)
                        ? answered != Answer.TOLD
                        : answered == expected;
        if (!asExpected || status >= 500) {
            wrong.add(door + " for " + column + " " + status + ", not " + expected);
        }
    }

    private void report() throws IOException {
        var lines = new ArrayList<String>();
        table.forEach(
                (door, answers) -> {
                    lines.add(door);
                    answers.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            answer -> answer.substring(0, answer.indexOf(' ')),
                                            LinkedHashMap::new,
                                            Collectors.mapping(
                                                    answer ->
                                                            answer.substring(
                                                                    answer.indexOf(' ') + 1),
                                                    Collectors.joining("  "))))
                            .forEach(
                                    (role, cells) ->
                                            lines.add("    %-16s %s".formatted(role, cells)));
                });
        Files.write(Path.of("target", "access-matrix.txt"), lines);
    }
}
