package org.samspel.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What a reader chose for all pages, kept for a year in a cookie of the browser they sit at. */
enum KeptChoice {
    LANGUAGE,
    APPEARANCE;

    private static final Duration KEPT = Duration.ofDays(365);

    /** As the cookie holds it: whatever the browser sent, to be read with care. */
    Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookie())).map(Cookie::getValue);
    }

    void keep(String value, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie(), value)
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private String cookie() {
        return name().toLowerCase(Locale.ROOT);
    }
}
