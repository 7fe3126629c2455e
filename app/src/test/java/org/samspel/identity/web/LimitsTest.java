package org.samspel.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samspel.identity.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * Signing in and looking up have their limits, here so few in so long that no machine is too slow
 * to reach them.
 */
@SpringBootTest(
        properties = {
            "samspel.limits.sign-in.count=5",
            "samspel.limits.sign-in.per=1h",
            "samspel.limits.look-up.count=5",
            "samspel.limits.look-up.per=1h",
            "samspel.limits.open.count=5",
            "samspel.limits.open.per=1h"
        })
@ActiveProfiles("demo")
@ExtendWith(OutputCaptureExtension.class)
class LimitsTest {
    private static final String PUBLIC = "/open/nj/agreements.json";

    @Autowired private WebApplicationContext context;
    @Autowired private LimitProperties limits;
    @Autowired private Accounts accounts;
    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void refusesAnAddressThatSignsInTooOftenWhoeverItNames(CapturedOutput output) throws Exception {
        assertThat(takenUntilRefused(limits.signIn(), n -> signIn("203.0.113.7", "nobody")))
                .isGreaterThanOrEqualTo(limits.signIn().count());

        for (var user : List.of("nobody", "gp.sk")) {
            var refused = refusedSoon(() -> signIn("203.0.113.7", user));
            assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                    .isBetween(1, 3600);
            assertThat(refused.getHeader("Location")).isNull();
        }
        assertThat(output.getAll().lines().filter(line -> line.contains("A sign-in was refused")))
                .isNotEmpty()
                .allMatch(line -> line.contains("A sign-in was refused: too often"))
                .noneMatch(line -> line.contains("gp.sk") || line.contains("203.0.113.7"));
        assertThat(signIn("203.0.113.8", "nobody").getStatus()).isEqualTo(303);
    }

    /** Whoever has an IPv6 address has many more. */
    @Test
    void countsTheNetworkOfAnIpv6Address() throws Exception {
        takenUntilRefused(
                limits.signIn(),
                n -> signIn("2001:db8:0:1:0:0:0:" + Integer.toHexString(n), "nobody"));

        refusedSoon(() -> signIn("2001:db8:0:1:ffff:0:0:1", "nobody"));
        assertThat(signIn("2001:db8:0:2:0:0:0:1", "nobody").getStatus()).isEqualTo(303);
    }

    @Test
    void refusesAUserWhoLooksUpTooOftenByWhateverWay() throws Exception {
        var ways =
                List.of(
                        post("/people/search").param("query", "6101701299"),
                        post("/people/relations").param("number", "6101701299"),
                        post("/people").param("number", "6101701299"),
                        post("/open-referrals").param("typed", "ABCD-EFGH"));
        assertThat(
                        takenUntilRefused(
                                limits.lookUp(), n -> as("physio.sk", ways.get(n % ways.size()))))
                .isGreaterThanOrEqualTo(limits.lookUp().count());

        for (var way : ways) {
            refusedSoon(() -> as("physio.sk", way));
        }
        assertThat(as("physio.sk", get("/people")).getStatus()).isEqualTo(200);
        assertThat(as("private.sk", ways.getFirst()).getStatus()).isNotEqualTo(429);
    }

    @Test
    void refusesAnAddressThatReadsWhatIsPublicTooOften() throws Exception {
        takenUntilRefused(limits.open(), n -> reads("203.0.113.9"));

        refusedSoon(() -> reads("203.0.113.9"));
        assertThat(reads("203.0.113.10").getStatus()).isEqualTo(200);
        assertThat(as("gp.sk", get(PUBLIC)).getStatus()).as("who has signed in").isEqualTo(200);
    }

    private MockHttpServletResponse reads(String address) throws Exception {
        return mvc.perform(
                        get(PUBLIC)
                                .with(
                                        request -> {
                                            request.setRemoteAddr(address);
                                            return request;
                                        }))
                .andReturn()
                .getResponse();
    }

    /** While the test goes on, time gives back some of what was taken. */
    private static int takenUntilRefused(LimitProperties.Rate rate, Sending sending)
            throws Exception {
        var taken = 0;
        while (sending.send(taken).getStatus() != 429) {
            taken++;
            assertThat(taken).as("taken").isLessThan(10 * rate.count());
        }
        return taken;
    }

    private static MockHttpServletResponse refusedSoon(Callable<MockHttpServletResponse> sending)
            throws Exception {
        for (var attempt = 0; attempt < 20; attempt++) {
            var response = sending.call();
            if (response.getStatus() == 429) {
                return response;
            }
        }
        throw new AssertionError("Nothing was refused");
    }

    private interface Sending {
        MockHttpServletResponse send(int number) throws Exception;
    }

    private MockHttpServletResponse signIn(String address, String user) throws Exception {
        return mvc.perform(
                        post("/demo/sign-in")
                                .param("user", user)
                                .with(csrf())
                                .with(
                                        request -> {
                                            request.setRemoteAddr(address);
                                            return request;
                                        }))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse as(String user, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(SignedInAs.user(accounts, user)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
