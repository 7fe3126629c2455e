package org.samspel.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Ends sessions that have lasted as long as any may, however busy they are. Their time is the real
 * one, also where the server lives in another day.
 */
final class SessionAge extends OncePerRequestFilter {
    private final Duration ageMax;
    private final InstantSource now;

    SessionAge(Duration ageMax, InstantSource now) {
        this.ageMax = ageMax;
        this.now = now;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(Instant.ofEpochMilli(session.getCreationTime()))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(Instant begun) {
        return !now.instant().isBefore(begun.plus(ageMax));
    }
}
