package org.samspel.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What others may keep, such as a server in between, holds no form and gets no form’s token: with a
 * cookie in it, all its readers would have the same one.
 */
final class KeptAnswers extends OncePerRequestFilter {
    private static final Pattern PATHS =
            Pattern.compile("/assets/.*|/open/.*\\.(?:pdf|docx|zip|json|atom)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                && !HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (PATHS.matcher(request.getRequestURI()).matches()) {
            CsrfFilter.skipRequest(request);
        }
        chain.doFilter(request, response);
    }
}
