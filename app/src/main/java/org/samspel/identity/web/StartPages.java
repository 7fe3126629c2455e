package org.samspel.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.kernel.Role;
import org.samspel.shell.Signed;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Leads from the bare address to what each role opens first; those who meet persons find their
 * worklist there.
 */
@Component
class StartPages extends OncePerRequestFilter {
    private final CurrentUser current;

    StartPages(CurrentUser current) {
        this.current = current;
    }

    static String of(Role role) {
        return switch (role) {
            case GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE -> "/";
            case SECRETARY, COUNCIL, ASSOCIATION -> "/follow-up";
            case REVIEWER -> "/reviews";
            case ADMIN -> "/content";
            case PERSON -> "/my";
        };
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals("/") && request.getMethod().equals("GET")) {
            var start = current.current().map(Signed::role).map(StartPages::of).orElse("/");
            if (!start.equals("/")) {
                response.sendRedirect(start);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** The security chain calls the filter; the container must not do so again. */
    @Configuration(proxyBeanMethods = false)
    static class OnlyInTheChain {
        @Bean
        FilterRegistrationBean<StartPages> startPagesRegistration(StartPages filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
