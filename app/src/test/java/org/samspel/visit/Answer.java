package org.samspel.visit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the server answered.
 *
 * @param address path and query that were asked for
 * @param location where it leads on, or nothing
 */
public record Answer(
        String address, int status, String type, String location, String body, Cost cost) {
    private static final Pattern LINK = Pattern.compile("\\shref=\"(/[^\"#]*)");

    /** Whether it is a whole page, and not a part that takes another's place on one. */
    public boolean isPage() {
        return isHtml() && body.contains("<html");
    }

    boolean isHtml() {
        return type.startsWith("text/html");
    }

    /** The addresses inside Samspel that it leads to, in the order of the page. */
    public Set<String> links() {
        var links = new LinkedHashSet<String>();
        if (!location.isEmpty()) {
            links.add(location);
        }
        if (isHtml()) {
            LINK.matcher(body).results().map(Answer::address).forEach(links::add);
        }
        return links;
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&");
    }
}
