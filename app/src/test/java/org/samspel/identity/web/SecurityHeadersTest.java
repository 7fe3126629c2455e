package org.samspel.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.visit.Caller;
import org.samspel.visit.ToldDemo;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every answer carries them, also those that no page stands behind. */
@ToldDemo
class SecurityHeadersTest {
    private static final List<String> HEADERS =
            List.of(
                    "Content-Security-Policy",
                    "Permissions-Policy",
                    "Referrer-Policy",
                    "X-Content-Type-Options",
                    "X-Frame-Options",
                    "Cross-Origin-Opener-Policy",
                    "Cross-Origin-Resource-Policy",
                    "Cross-Origin-Embedder-Policy");

    /**
     * What the content security policy would not run, and what a page therefore must not rely on.
     */
    private static final Pattern INLINE =
            Pattern.compile(
                    "<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=|href=\"javascript:");

    private static final String TLS_ALONE = "Strict-Transport-Security";

    @LocalServerPort private int port;
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "nobody, /sign-in, 200",
        "nobody, /people, 302",
        "nobody, /not-there, 404",
        "nobody, /error, 404",
        "nobody, /actuator/health, 200",
        "nobody, /actuator/env, 302",
        // Addresses that are refused before any page, by Spring Security and by Tomcat.
        "nobody, /sign-in;id=1, 400",
        "nobody, /assets/..%2fsecret, 400",
        "gp.nj, /, 200",
        "gp.nj, /people, 200",
        "gp.nj, /people/anna, 404",
        "gp.nj, /reviews, 403",
        "gp.nj, /language, 405",
        "person.nj, /my, 200"
    })
    void standOnAPageAndOnItsAbsence(String user, String address, int status) throws Exception {
        var answer = send(user, HttpRequest.newBuilder(at(address)));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertHeaders(answer);
        // Tomcat's own refusal has a style inside, which the policy keeps from working.
        if (!address.contains("%2f")) {
            assertThat(INLINE.matcher(answer.body()).find()).as("script or style inside").isFalse();
        }
    }

    @Test
    void standOnARefusedFormAndOnAPageThatIsKept() throws Exception {
        var withoutToken =
                send(
                        "gp.nj",
                        HttpRequest.newBuilder(at("/people/search"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("query=a")));
        assertThat(withoutToken.statusCode()).isEqualTo(403);
        assertHeaders(withoutToken);

        var style = Pattern.compile("/assets/[^\"]+\\.css");
        var page = send("nobody", HttpRequest.newBuilder(at("/sign-in")));
        var found = style.matcher(page.body());
        assertThat(found.find()).isTrue();
        var asset = send("nobody", HttpRequest.newBuilder(at(found.group())));
        assertHeaders(asset);
        assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void letNoPageOfAPersonBeKept() throws Exception {
        for (var address : List.of("/", "/people", "/not-there")) {
            assertThat(
                            send("gp.nj", HttpRequest.newBuilder(at(address)))
                                    .headers()
                                    .firstValue("Cache-Control")
                                    .orElse(""))
                    .contains("no-store");
        }
    }

    /** Not even what is no request tells what answers. */
    @ParameterizedTest
    @CsvSource({"GET /%zz HTTP/1.1", "GET /{x} HTTP/1.1", "G@T / HTTP/1.1", "nonsense"})
    void nothingIsToldToWhoSendsNonsense(String line) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(
                            (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .doesNotContainIgnoringCase("tomcat", "exception", "apache", "<script");
        }
    }

    /** Nothing is uploaded: a form that carries files is none of ours. */
    @Test
    void aFileIsNotTaken() throws Exception {
        var answer =
                send(
                        "gp.nj",
                        HttpRequest.newBuilder(at("/people/search"))
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "--b\r\nContent-Disposition: form-data;"
                                                        + " name=\"query\"; filename=\"a.svg\"\r\n"
                                                        + "\r\n<svg/>\r\n--b--\r\n")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertHeaders(answer);
    }

    @Test
    void bindsBrowsersToTlsWhereThereIsNothingElse() {
        assertThat(new SecurityHeaders("", true).headers()).containsKey(TLS_ALONE);
        assertThat(new SecurityHeaders("", false).headers()).doesNotContainKey(TLS_ALONE);
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        assertThat(answer.headers().map()).containsKeys(HEADERS.toArray(String[]::new));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    private HttpResponse<String> send(String user, HttpRequest.Builder request) throws Exception {
        if (!user.equals("nobody")) {
            request.header(
                    "Cookie",
                    Caller.signedIn(port, user).cookies().stream()
                            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
