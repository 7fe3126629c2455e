package org.samspel.shell;

import org.springframework.http.HttpStatus;

/** What a controller answers: a page, or the way to another one. */
public sealed interface Page {
    /**
     * @param template its path below {@code src/main/jte}, without ending: {@code referral/new}
     * @param model the template's one parameter
     */
    record Shown(HttpStatus status, String template, Object model) implements Page {}

    /**
     * @param path inside Samspel, beginning with a slash
     */
    record Elsewhere(String path) implements Page {
        public Elsewhere {
            if (!LocalPath.isLocal(path)) {
                throw new IllegalArgumentException("Not a path inside Samspel");
            }
        }
    }

    /** 200. */
    static Page of(String template, Object model) {
        return new Shown(HttpStatus.OK, template, model);
    }

    /** 422: the form again, with what must be put right. */
    static Page invalid(String template, Object model) {
        return new Shown(HttpStatus.UNPROCESSABLE_CONTENT, template, model);
    }

    /** 409: someone else changed it meanwhile; both versions are shown. */
    static Page conflict(String template, Object model) {
        return new Shown(HttpStatus.CONFLICT, template, model);
    }

    /** 403, for a page of the room's own that says why and shows the lawful way on. */
    static Page refused(String template, Object model) {
        return new Shown(HttpStatus.FORBIDDEN, template, model);
    }

    /** 303: what was sent is done, and this page shows it. */
    static Page redirect(String path) {
        return new Elsewhere(path);
    }
}
