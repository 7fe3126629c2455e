package org.samspel.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.samspel.kernel.OpenTo;
import org.samspel.shell.Page;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Optional;

/** The error page for what fails outside of controllers, as in the filters before them. */
@Controller
class ErrorRoute implements ErrorController {
    private final ErrorPages pages;
    private final Incidents incidents;

    ErrorRoute(ErrorPages pages, Incidents incidents) {
        this.pages = pages;
        this.incidents = incidents;
    }

    @OpenTo(withoutSignIn = true)
    @RequestMapping("/error")
    Page show(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            var incident = incidents.log(fault);
            return DatabaseAway.isBehind(fault)
                    ? pages.databaseAway(incident, request)
                    : pages.framed(HttpStatus.INTERNAL_SERVER_ERROR, incident, request);
        }
        return pages.framed(status(request), "", request);
    }

    /** Somebody who opens {@code /error} by hand finds no page there. */
    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }
}
