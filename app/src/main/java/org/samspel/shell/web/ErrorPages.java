package org.samspel.shell.web;

import jakarta.servlet.http.HttpServletRequest;

import org.samspel.shell.Link;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Refused;
import org.samspel.shell.ToldRefusals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Draws the error pages, in the reader's language. */
@Component
class ErrorPages {
    private final PageContexts contexts;
    private final ObjectProvider<ToldRefusals> told;

    ErrorPages(PageContexts contexts, ObjectProvider<ToldRefusals> told) {
        this.contexts = contexts;
        this.told = told;
    }

    /** Nothing there for this reader; where a refusal may be told, why not. */
    Page notFound(HttpServletRequest request) {
        var page = contextOf(request);
        return told.stream()
                .flatMap(room -> room.page(page).stream())
                .findFirst()
                .orElseGet(() -> page(HttpStatus.NOT_FOUND, "", page));
    }

    /** As the reader knows the frame, if that can still be had. */
    Page framed(HttpStatus status, String incident, HttpServletRequest request) {
        return page(status, incident, contextOf(request));
    }

    /** Without a look at the database, and with one way on: to try again. */
    Page databaseAway(String incident, HttpServletRequest request) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, incident, contexts.bare(request));
    }

    Page refused(Refused refusal, HttpServletRequest request) {
        var page = contextOf(request);
        var ways = new ArrayList<Link>();
        refusal.way().ifPresent(ways::add);
        ways.add(home(page));
        return Page.refused(
                "shell/error",
                new ErrorPage(
                        page, page.text("shell.error.403.title"), refusal.reason(), "", ways));
    }

    private Page page(HttpStatus status, String incident, PageContext page) {
        var words = "shell.error." + wordsFor(status);
        var ways = new ArrayList<Link>();
        if (status.is5xxServerError()) {
            ways.add(new Link(page.path(), page.text("shell.error.retry")));
        }
        ways.add(home(page));
        return new Page.Shown(
                status,
                "shell/error",
                new ErrorPage(
                        page,
                        page.text(words + ".title"),
                        page.text(words + ".lead"),
                        incident,
                        List.copyOf(ways)));
    }

    private PageContext contextOf(HttpServletRequest request) {
        try {
            return contexts.of(request);
        } catch (RuntimeException theFrameFailsToo) {
            return contexts.bare(request);
        }
    }

    private static Link home(PageContext page) {
        return new Link("/", page.text("shell.error.home"));
    }

    private static int wordsFor(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> 403;
            case NOT_FOUND, METHOD_NOT_ALLOWED, GONE -> 404;
            case CONFLICT -> 409;
            case UNPROCESSABLE_CONTENT -> 422;
            case SERVICE_UNAVAILABLE -> 503;
            default -> status.is5xxServerError() ? 500 : 400;
        };
    }
}
