package org.samspel.identity.web;

import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.util.List;

/**
 * The choice of an assignment.
 *
 * @param strongerFor how many more a stronger sign-in would offer
 */
public record AssignmentPage(
        PageContext page, FormErrors errors, List<Assignment> assignments, int strongerFor) {

    /**
     * @param now whether the session is in it
     */
    public record Assignment(String account, String role, String unit, String area, boolean now) {}
}
