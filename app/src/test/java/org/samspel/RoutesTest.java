package org.samspel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.identity.web.SignedInAs;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every route names who may use it, the list of them is agreed on, and the guard keeps it. */
@InTheHouse
class RoutesTest {
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private WebApplicationContext context;
    @Autowired private Accounts accounts;
    private MockMvc mvc;

    private record Route(String method, String path, OpenTo open) {
        String line() {
            var who =
                    open.withoutSignIn()
                            ? "anyone"
                            : open.value().length == 0
                                    ? "every role"
                                    : Arrays.stream(open.value())
                                            .sorted()
                                            .map(Role::name)
                                            .collect(Collectors.joining(" "));
            return method + " " + path + " : " + who;
        }

        boolean names(Role role) {
            return open.withoutSignIn()
                    || open.value().length == 0
                    || List.of(open.value()).contains(role);
        }

        URI address() {
            return URI.create(
                    path.replaceAll("\\{[^/]*}", UUID.randomUUID().toString()).replace("*", "x"));
        }
    }

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void everyRouteNamesWhoMayUseItAsAgreed() throws IOException {
        var agreed =
                new String(
                        new ClassPathResource("routes.txt").getContentAsByteArray(),
                        StandardCharsets.UTF_8);

        assertThat(routes().stream().map(Route::line).sorted().collect(Collectors.joining("\n")))
                .as(
                        "app/src/test/resources/routes.txt is the access matrix; a new route gets"
                                + " its line there")
                .isEqualTo(agreed.strip());
    }

    @Test
    void theGuardKeepsEveryRoleToItsRoutes() throws Exception {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            for (var account : accounts.all()) {
                if (accounts.actor(account).isPresent()) {
                    check(route, account, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(Route route, Account account, List<String> wrong) throws Exception {
        var status =
                mvc.perform(
                                request(HttpMethod.valueOf(route.method()), route.address())
                                        .with(SignedInAs.user(accounts, account.username()))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus();
        // A route open to all roles may still refuse a person's page to those who never see
        // persons.
        var refused = status == 403 && route.open().value().length > 0;
        var leadsAway = route.path().equals("/") && status == 302;
        if (!leadsAway && refused == route.names(account.role())) {
            wrong.add(route.line() + " answered " + account.role() + " with " + status);
        }
        if (status >= 500) {
            wrong.add(route.line() + " failed for " + account.role() + " with " + status);
        }
    }

    @Test
    void whoIsNotSignedInIsLedToSignIn() throws Exception {
        for (var route : routes()) {
            var response =
                    mvc.perform(
                                    request(HttpMethod.valueOf(route.method()), route.address())
                                            .with(csrf()))
                            .andReturn()
                            .getResponse();
            if (!route.open().withoutSignIn()) {
                assertThat(response.getStatus()).as(route.line()).isEqualTo(302);
                assertThat(response.getRedirectedUrl()).as(route.line()).endsWith("/sign-in");
            }
        }
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            if (method.getBeanType().getName().startsWith("org.samspel.")
                                    && !isErrorPage(method)) {
                                for (var path : mapping.getPatternValues()) {
                                    for (var verb : mapping.getMethodsCondition().getMethods()) {
                                        routes.add(
                                                new Route(verb.name(), path, openTo(method, path)));
                                    }
                                }
                            }
                        });
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static OpenTo openTo(HandlerMethod method, String path) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class);
        var open =
                own != null
                        ? own
                        : AnnotatedElementUtils.findMergedAnnotation(
                                method.getBeanType(), OpenTo.class);
        assertThat(open).as("%s names who may use it", path).isNotNull();
        return Objects.requireNonNull(open);
    }

    private static boolean isErrorPage(HandlerMethod method) {
        return method.getBeanType().getSimpleName().contains("Error")
                || method.getMethodAnnotation(
                                org.springframework.web.bind.annotation.ExceptionHandler.class)
                        != null;
    }
}
