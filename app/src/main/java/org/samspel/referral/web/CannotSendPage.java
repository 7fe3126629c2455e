package org.samspel.referral.web;

import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * Why nothing can be sent, and the way on.
 *
 * @param reason part of the text keys: {@code agreement}, {@code nothing} or {@code receiver}
 * @param more where to read more about it
 */
public record CannotSendPage(
        PageContext page, PersonHeader person, String reason, List<Link> more) {
    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "CannotSendPage[" + reason + "]";
    }
}
