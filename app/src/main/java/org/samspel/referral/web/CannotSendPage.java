package org.samspel.referral.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.shell.PageContext;

/**
 * Why nothing can be sent, and the way on.
 *
 * @param reason part of the text keys: {@code agreement}, {@code nothing} or {@code receiver}
 */
public record CannotSendPage(PageContext page, PersonHeader person, String reason) {
    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "CannotSendPage[" + reason + "]";
    }
}
