package org.samspel.shell;

/**
 * A word of the navigation as one reader sees it.
 *
 * @param badge how much waits there; 0 shows nothing
 */
public record NavItem(String key, String href, Icon icon, boolean current, int badge) {
    /** More than two digits say nothing more. */
    public String badgeInDigits() {
        return badge > NavBadge.SHOWN_MAX ? NavBadge.SHOWN_MAX + "+" : Integer.toString(badge);
    }

    public NavItem markedIf(boolean isCurrent) {
        return new NavItem(key, href, icon, isCurrent, badge);
    }
}
