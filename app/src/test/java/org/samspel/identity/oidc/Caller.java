package org.samspel.identity.oidc;

import com.nimbusds.jwt.JWTClaimsSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Someone at a browser of their own, as HTTP shows it: cookies are kept, redirects are seen. */
final class Caller {
    private static final Pattern TOKEN =
            Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

    private final String address;
    private final LocalIssuer issuer;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    Caller(int port, LocalIssuer issuer) {
        this.address = "http://localhost:" + port;
        this.issuer = issuer;
        var language = new HttpCookie("language", "en");
        language.setPath("/");
        language.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), language);
    }

    /** Where the server leads to after the whole way over the provider. */
    String signIn(Consumer<JWTClaimsSet.Builder> claims) {
        var request = begin();
        return answer(request, issuer.grant(request, claims));
    }

    /** What the server asks of the provider. */
    Map<String, String> begin() {
        var location = location(get("/sign-in/with/provider"));
        return Query.of(location.substring(location.indexOf('?') + 1));
    }

    /** Comes back from the provider. */
    String answer(Map<String, String> request, String code) {
        return location(
                get(
                        "/sign-in/answer?code="
                                + code
                                + "&state="
                                + encoded(request.getOrDefault("state", ""))));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Sends a form as a page of this server would, from a page that has its token. */
    HttpResponse<String> post(String path, String form) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        form + "&_csrf=" + encoded(token()))));
    }

    /** As the provider itself calls, from elsewhere and without a page. */
    HttpResponse<String> call(String path, String form) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private String token() {
        for (var path : new String[] {"/agreements", "/sign-in/assignment"}) {
            var page = TOKEN.matcher(get(path).body());
            if (page.find()) {
                return page.group(1);
            }
        }
        throw new IllegalStateException("No page with a form is open to the caller");
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Without the server's own address. */
    String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("").replace(address, "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
