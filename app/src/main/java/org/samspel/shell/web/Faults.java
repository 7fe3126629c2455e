package org.samspel.shell.web;

import jakarta.servlet.http.HttpServletRequest;

import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what a controller throws into an error page. A room's own advice comes first. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Faults {
    private final ErrorPages pages;
    private final Incidents incidents;

    Faults(ErrorPages pages, Incidents incidents) {
        this.pages = pages;
        this.incidents = incidents;
    }

    @ExceptionHandler
    Page notFound(NotFound nothing, HttpServletRequest request) {
        return pages.notFound(request);
    }

    /** An address whose id is none, such as {@code /people/x}. */
    @ExceptionHandler
    Page notAnAddress(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        return pages.framed(HttpStatus.NOT_FOUND, "", request);
    }

    @ExceptionHandler
    Page refused(Refused refusal, HttpServletRequest request) {
        return pages.refused(refusal, request);
    }

    /**
     * Spring Security answers these itself: with the sign-in page, or through {@link ErrorRoute}.
     */
    @ExceptionHandler
    Page denied(AccessDeniedException denial) {
        throw denial;
    }

    @ExceptionHandler
    Page unknown(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler
    Page fault(Exception fault, HttpServletRequest request) {
        if (fault instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            return pages.framed(HttpStatus.valueOf(answer.getStatusCode().value()), "", request);
        }
        var incident = incidents.log(fault);
        return DatabaseAway.isBehind(fault)
                ? pages.databaseAway(incident, request)
                : pages.framed(HttpStatus.INTERNAL_SERVER_ERROR, incident, request);
    }
}
