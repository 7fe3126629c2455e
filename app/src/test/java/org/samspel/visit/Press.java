package org.samspel.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A step to a route that a link may not lead to: pressing a form on the way there.
 *
 * @param reaches the route as it stands in the access matrix
 * @param form where the form is sent
 * @param fields what is filled in
 */
record Press(String reaches, Pattern form, Map<String, String> fields) {
    static final List<Press> ALL =
            List.of(
                    // What the agreement suggests is followed, and then checked before it is sent.
                    new Press(
                            "/referrals/new/{routing}",
                            Pattern.compile("action=\"(/assessments/[^/\"]+/routing)\""),
                            Map.of("choice", "follow")));

    Optional<String> formOn(Answer page) {
        return form.matcher(page.body()).results().map(Press::address).findFirst();
    }

    private static String address(MatchResult found) {
        return found.group(1);
    }
}
