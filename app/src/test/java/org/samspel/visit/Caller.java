package org.samspel.visit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks a server of this process for its pages, without a browser. */
public final class Caller {
    private static final AtomicLong VISITS = new AtomicLong();
    private static final Duration ANSWER_MAX = Duration.ofSeconds(60);
    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(ANSWER_MAX)
                    .build();
    private final URI server;

    /** Somebody who has not signed in. */
    public Caller(int port) {
        this.server = URI.create("http://localhost:" + port);
    }

    /** One of the demo's users. */
    public static Caller signedIn(int port, String user) {
        var caller = new Caller(port);
        var answer = caller.post("/demo/sign-in", caller.get("/sign-in"), Map.of("user", user));
        if (answer.location().isEmpty() || answer.location().endsWith("/sign-in")) {
            throw new IllegalStateException("Nobody can sign in as " + user);
        }
        return caller;
    }

    public Answer get(String address) {
        return send(address, HttpRequest.newBuilder().GET());
    }

    /** Sends a form that stands on a page, with the page's token. */
    public Answer post(String address, Answer page, Map<String, String> fields) {
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("The page has no form: " + page.address());
        }
        var form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "_csrf=" + token.group(1) + "&", ""));
        return send(
                address,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().get(server);
    }

    private Answer send(String address, HttpRequest.Builder request) {
        var visit = Long.toString(VISITS.incrementAndGet());
        var cost = Costs.await(visit);
        try {
            var response =
                    client.send(
                            request.uri(server.resolve(address))
                                    .header(Costs.VISIT, visit)
                                    .header("Accept", "text/html, */*")
                                    .timeout(ANSWER_MAX)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    address,
                    response.statusCode(),
                    header(response, "Content-Type"),
                    local(header(response, "Location")),
                    response.body(),
                    cost.get(ANSWER_MAX.toSeconds(), TimeUnit.SECONDS));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException uncounted) {
            throw new IllegalStateException("The server does not count: " + address, uncounted);
        } finally {
            Costs.forget(visit);
        }
    }

    private String local(String location) {
        return location.startsWith(server.toString())
                ? location.substring(server.toString().length())
                : location;
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
