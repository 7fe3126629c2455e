package org.samspel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;

import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Signs in to the demo, reads pages and sends forms, as a browser without a screen. */
@TestComponent
public class Browser {
    private final MockMvc pages;

    Browser(WebApplicationContext context) {
        pages = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    public MockHttpSession signIn(String user) throws Exception {
        var fresh = new MockHttpSession();
        var answer = send(fresh, "/demo/sign-in", "user", user);
        assertThat(answer.getStatus()).as("signing in").isEqualTo(303);
        return fresh;
    }

    /** A page that is there. */
    public String html(MockHttpSession session, String path, Cookie... cookies) throws Exception {
        var answer = answer(session, path, cookies);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    /** Whatever the server answers. */
    public MockHttpServletResponse answer(MockHttpSession session, String path, Cookie... cookies)
            throws Exception {
        var request = get(path).session(session);
        return pages.perform(cookies.length == 0 ? request : request.cookie(cookies))
                .andReturn()
                .getResponse();
    }

    /**
     * @param fields of the form, name and value in turn
     */
    public MockHttpServletResponse send(MockHttpSession session, String path, String... fields)
            throws Exception {
        var request = post(path).session(session).with(csrf());
        for (var n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return pages.perform(request).andReturn().getResponse();
    }

    /** Some pages follow what happened after its commit, on a thread of their own. */
    public static void soon(Callable<String> page, String... words) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page.call()).contains(words));
    }
}
